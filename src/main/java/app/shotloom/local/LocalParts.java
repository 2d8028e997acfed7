package app.shotloom.local;

import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.springframework.beans.factory.support.DefaultSingletonBeanRegistry;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/**
 * Starts what no setting names an outside counterpart for: PostgreSQL, the broker, one node. It runs before any bean is
 * made, so that both servers come up while web is still reading its own classes; whoever needs one waits for it.
 *
 * @see "docs/adr/0001-local-defaults.md"
 */
class LocalParts implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        Environment settings = context.getEnvironment();
        boolean postgres = !settings.containsProperty("spring.datasource.url");
        boolean broker = !settings.containsProperty("spring.artemis.broker-url");
        if (!postgres && !broker) {
            return;
        }
        FreePort.require(
                settings.getProperty("server.address", "0.0.0.0"), settings.getProperty("server.port", Integer.class, 8080));
        DataFolder data = DataFolder.open(Path.of(settings.getProperty("shotloom.data", "data")));
        var closing = new Closing();
        closing.last(data);
        if (postgres) {
            startPostgres(context, data, closing);
        }
        if (broker) {
            startBroker(context, data, closing);
        }
        closeWith(context, closing);
    }

    private static void startPostgres(ConfigurableApplicationContext context, DataFolder data, Closing closing) {
        String programs = context.getEnvironment().getProperty("shotloom.local.programs");
        var postgres = LocalPostgres.start(data, programs == null ? data.resolve("programs") : Path.of(programs));
        context.getBeanFactory().registerSingleton("localPostgres", postgres);
        closing.last(postgres);
    }

    private static void startBroker(ConfigurableApplicationContext context, DataFolder data, Closing closing) {
        var broker = LocalBroker.start(data);
        context.getBeanFactory().registerSingleton("localBroker", broker);
        closing.last(broker);
        var node = NodeSettings.from(context.getEnvironment());
        if (node.enabled()) {
            context.getBeanFactory().registerSingleton("localNodes", new LocalNodes(node, broker));
        }
    }

    /** Registered before every other bean, so destroyed after all of them; the hook is for a start that breaks off halfway. */
    private static void closeWith(ConfigurableApplicationContext context, Closing closing) {
        ((DefaultSingletonBeanRegistry) context.getBeanFactory()).registerDisposableBean("localParts", closing::run);
        SpringApplication.getShutdownHandlers().add(closing);
    }

    /** What to close, latest first, once. */
    private static final class Closing implements Runnable {

        private final Deque<AutoCloseable> parts = new ArrayDeque<>();

        void last(AutoCloseable part) {
            parts.push(part);
        }

        @Override
        public synchronized void run() {
            while (!parts.isEmpty()) {
                AutoCloseable part = parts.pop();
                try {
                    part.close();
                } catch (Exception failure) {
                    // The rest must still be closed, and there is nobody left to tell but the console
                    System.err.println("Could not stop " + part + ": " + failure);
                }
            }
        }
    }
}
