package app.shotloom.node;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.Logger;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Set;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.security.Role;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;
import org.slf4j.LoggerFactory;

/** A real broker on loopback, in which a node may do no more than web lets it. */
final class TestBroker implements AutoCloseable {
    static final String NODE = "node";
    static final String PASSWORD = "a secret of this test";

    static {
        // Its audit log is a line for each step of each message
        ((Logger) LoggerFactory.getLogger("org.apache.activemq")).setLevel(Level.ERROR);
        ((Logger) LoggerFactory.getLogger("org.apache.activemq.audit")).setLevel(Level.ERROR);
    }

    private final int port;
    private EmbeddedActiveMQ broker;

    private TestBroker(int port) {
        this.port = port;
    }

    /** A broker that is not started yet. */
    static TestBroker prepared() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return new TestBroker(socket.getLocalPort());
        }
    }

    static TestBroker started() throws Exception {
        TestBroker broker = prepared();
        broker.start();
        return broker;
    }

    void start() throws Exception {
        var web = new Role("web", true, true, true, true, true, true, true, true, true, true, false, false);
        var taking = new Role("node", false, true, true, false, true, true, false, false, true, false, false, false);
        var sending = new Role("node", true, false, true, false, false, false, false, false, true, false, false, false);
        var settings = new AddressSettings()
                .setRedeliveryDelay(100)
                .setMaxDeliveryAttempts(3)
                .setDeadLetterAddress(SimpleString.of("shotloom.render.dead"))
                .setAutoCreateQueues(true)
                .setAutoCreateAddresses(true)
                .setAutoDeleteQueues(false);
        var configuration = new ConfigurationImpl()
                .setPersistenceEnabled(false)
                .setJMXManagementEnabled(false)
                .addAcceptorConfiguration("tcp", url())
                .addAddressSetting("shotloom.#", settings)
                .putSecurityRoles("#", Set.of(web))
                .putSecurityRoles("shotloom.render.requested.#", Set.of(web, taking))
                .putSecurityRoles("shotloom.render.cancelled", Set.of(web, taking))
                .putSecurityRoles("shotloom.render.progress", Set.of(web, sending))
                .putSecurityRoles("shotloom.render.results", Set.of(web, sending))
                .putSecurityRoles("shotloom.brief.requested", Set.of(web, taking))
                .putSecurityRoles("shotloom.brief.ready", Set.of(web, sending))
                .putSecurityRoles("shotloom.sheet.requested", Set.of(web, taking))
                .putSecurityRoles("shotloom.sheet.results", Set.of(web, sending));
        var users = new SecurityConfiguration();
        users.addUser(NODE, PASSWORD);
        users.addRole(NODE, "node");
        users.addUser("web", PASSWORD);
        users.addRole("web", "web");
        broker = new EmbeddedActiveMQ();
        broker.setConfiguration(configuration);
        broker.setSecurityManager(new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), users));
        broker.start();
    }

    String url() {
        return "tcp://127.0.0.1:" + port;
    }

    Connection connect() throws JMSException {
        var factory = new ActiveMQConnectionFactory(url());
        factory.setMinLargeMessageSize(1024 * 1024);
        Connection connection = factory.createConnection("web", PASSWORD);
        connection.start();
        return connection;
    }

    @Override
    public void close() throws Exception {
        broker.stop();
    }
}
