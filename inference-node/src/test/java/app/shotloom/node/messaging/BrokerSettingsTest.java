package app.shotloom.node.messaging;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BrokerSettingsTest {
    @Test
    void keepsSecretsOutOfItsText() {
        var settings = new BrokerSettings("tcp://a:61616?trustStorePassword=hidden", "node", "secret");

        assertThat(settings).asString().isEqualTo("tcp://a:61616");
    }
}
