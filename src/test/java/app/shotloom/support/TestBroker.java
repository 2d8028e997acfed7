package app.shotloom.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import org.apache.activemq.artemis.api.core.SimpleString;
import org.apache.activemq.artemis.core.config.Configuration;
import org.apache.activemq.artemis.core.config.impl.ConfigurationImpl;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.core.settings.impl.AddressSettings;

/** A real Artemis that a test can stop and start again: queues and what they hold outlive that. It ends with the JVM. */
public final class TestBroker {

    static {
        // as the local broker does: see there
        System.getProperties().putIfAbsent("io.netty.noUnsafe", "false");
    }

    private final Path folder;
    private final int port;
    private EmbeddedActiveMQ broker;

    public TestBroker() {
        try (ServerSocket free = new ServerSocket(0)) {
            port = free.getLocalPort();
            folder = Files.createTempDirectory("shotloom-broker");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        broker = new EmbeddedActiveMQ();
        start();
    }

    public String url() {
        return "tcp://127.0.0.1:" + port;
    }

    public void start() {
        try {
            broker = new EmbeddedActiveMQ();
            broker.setConfiguration(configuration());
            broker.start();
        } catch (Exception e) {
            throw new IllegalStateException("The broker for tests did not start", e);
        }
    }

    public void stop() {
        try {
            broker.stop();
        } catch (Exception e) {
            throw new IllegalStateException("The broker for tests did not stop", e);
        }
    }

    private Configuration configuration() throws Exception {
        Configuration configuration = new ConfigurationImpl()
                .setSecurityEnabled(false)
                .setJMXManagementEnabled(false)
                .setJournalDirectory(folder.resolve("journal").toString())
                .setBindingsDirectory(folder.resolve("bindings").toString())
                .setPagingDirectory(folder.resolve("paging").toString())
                .setLargeMessagesDirectory(folder.resolve("large").toString())
                .addAcceptorConfiguration("loopback", url());
        configuration.setMaxDiskUsage(-1);
        configuration.addAddressSetting("shotloom.#", new AddressSettings()
                .setMaxDeliveryAttempts(3)
                .setRedeliveryDelay(10)
                .setAutoDeleteQueues(false)
                .setAutoDeleteAddresses(false)
                .setDeadLetterAddress(SimpleString.of("shotloom.render.dead")));
        return configuration;
    }
}
