package app.shotloom.local;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.apache.activemq.artemis.core.config.impl.SecurityConfiguration;
import org.apache.activemq.artemis.core.server.embedded.EmbeddedActiveMQ;
import org.apache.activemq.artemis.spi.core.security.ActiveMQJAASSecurityManager;
import org.apache.activemq.artemis.spi.core.security.jaas.InVMLoginModule;
import org.springframework.boot.artemis.autoconfigure.ArtemisConnectionDetails;
import org.springframework.boot.artemis.autoconfigure.ArtemisMode;

/**
 * The Artemis broker inside web: the same broker, addresses and permissions a cluster has, listening on loopback. Web
 * itself and the node connect to it by TCP, as they would to any other.
 */
class LocalBroker implements ArtemisConnectionDetails, AutoCloseable {

    static {
        // On JDK 25 Netty frees only buffers it made itself, unless told otherwise, and Artemis asks it to free others when
        // it reads its journal: a broker that has stored a message would not start again
        System.getProperties().putIfAbsent("io.netty.noUnsafe", "false");
    }

    private final int port = FreePort.find();
    private final BrokerLogin web;
    private final BrokerLogin node;
    private final CompletableFuture<EmbeddedActiveMQ> running;

    private LocalBroker(DataFolder data) {
        this.web = new BrokerLogin(BrokerRules.WEB, data.secret("broker"));
        this.node = new BrokerLogin(BrokerRules.NODE, data.secret("broker-node"));
        this.running = CompletableFuture.supplyAsync(() -> run(data), work -> new Thread(work, "broker-start").start());
    }

    /** Who may connect to the broker, and by which secret. */
    record BrokerLogin(String user, String password) {}

    static LocalBroker start(DataFolder data) {
        return new LocalBroker(data);
    }

    private EmbeddedActiveMQ run(DataFolder data) {
        try {
            var broker = new EmbeddedActiveMQ();
            broker.setConfiguration(BrokerRules.configuration(data.resolve("broker"), port));
            broker.setSecurityManager(new ActiveMQJAASSecurityManager(InVMLoginModule.class.getName(), logins()));
            broker.start();
            if (!broker.getActiveMQServer().isActive()) {
                broker.stop();
                throw new CannotStart("the message broker did not start; the log above says why.");
            }
            return broker;
        } catch (CannotStart reason) {
            throw reason;
        } catch (Exception failure) {
            throw new CannotStart("the message broker did not start (" + failure.getMessage() + ").", failure);
        }
    }

    private SecurityConfiguration logins() {
        var logins = new SecurityConfiguration();
        for (BrokerLogin login : new BrokerLogin[] {web, node}) {
            logins.addUser(login.user(), login.password());
            logins.addRole(login.user(), login.user());
        }
        return logins;
    }

    BrokerLogin nodeLogin() {
        return node;
    }

    @Override
    public ArtemisMode getMode() {
        return ArtemisMode.NATIVE;
    }

    @Override
    public String getBrokerUrl() {
        try {
            running.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof CannotStart reason ? reason : failure;
        }
        return "tcp://127.0.0.1:" + port + "?reconnectAttempts=-1&retryInterval=200&maxRetryInterval=2000";
    }

    @Override
    public String getUser() {
        return web.user();
    }

    @Override
    public String getPassword() {
        return web.password();
    }

    /** Stops the broker; a start still under way is waited for first. */
    @Override
    public void close() throws Exception {
        if (running.handle((broker, failure) -> failure == null).join()) {
            running.join().stop();
        }
    }
}
