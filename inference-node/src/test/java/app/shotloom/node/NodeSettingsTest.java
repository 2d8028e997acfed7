package app.shotloom.node;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class NodeSettingsTest {
    @Test
    void aNodeWithoutANameNamesItselfByItsProcess() {
        assertThat(new NodeSettings("", 0, false).name())
                .startsWith("node-")
                .endsWith("-" + ProcessHandle.current().pid());
    }

    @Test
    void aNameThatIsTooLongIsRefused() {
        assertThatThrownBy(() -> new NodeSettings("n".repeat(101), 0, false))
                .hasMessage("SHOTLOOM_NODE_NAME must be at most 100 characters long.");
    }
}
