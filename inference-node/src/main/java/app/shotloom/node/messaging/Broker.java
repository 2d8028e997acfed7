package app.shotloom.node.messaging;

import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.springframework.stereotype.Component;

/** Opens connections to the broker, tuned for few, long jobs. */
@Component
class Broker {
    private static final long DEAD_AFTER_MILLIS = 30_000;
    private static final int LARGEST_PLAIN_MESSAGE_BYTES = 1024 * 1024;

    private final BrokerSettings settings;
    private final ActiveMQConnectionFactory factory;

    Broker(BrokerSettings settings) {
        this.settings = settings;
        this.factory = new ActiveMQConnectionFactory(settings.url());
        // A busy node must not hold back a job that another node could do
        factory.setConsumerWindowSize(0);
        factory.setConnectionTTL(DEAD_AFTER_MILLIS);
        factory.setClientFailureCheckPeriod(DEAD_AFTER_MILLIS / 3);
        // The receiver opens a new connection itself: a session that came back on its own would hide a lost job
        factory.setReconnectAttempts(0);
        factory.setInitialConnectAttempts(1);
        // Text takes two bytes a character: a preview would be a large message, which the broker writes to disk
        factory.setMinLargeMessageSize(LARGEST_PLAIN_MESSAGE_BYTES);
    }

    Connection connect() throws JMSException {
        return settings.user().isEmpty()
                ? factory.createConnection()
                : factory.createConnection(settings.user(), settings.password());
    }

    @Override
    public String toString() {
        return settings.toString();
    }
}
