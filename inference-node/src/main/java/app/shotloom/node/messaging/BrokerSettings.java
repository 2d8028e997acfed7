package app.shotloom.node.messaging;

import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * Where the broker is and who we are to it.
 *
 * @param url such as {@code tcp://127.0.0.1:61616}, or {@code (tcp://a:61616,tcp://b:61616)?ha=true} for a pair
 * @param user empty for none
 */
@ConfigurationProperties("shotloom.broker")
record BrokerSettings(String url, String user, String password) {
    /** Without what nobody may read in a log. */
    @Override
    public String toString() {
        return url.replaceAll("\\?.*", "");
    }
}
