package app.shotloom.support;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.MapPropertySource;

/**
 * One real PostgreSQL for the whole test run, a new empty database for each Spring context. Use it by
 * {@code @ContextConfiguration(initializers = TestDatabase.class)} or by {@link ShotloomTest}.
 */
@Order(0) // before the program looks for a database and starts its own
public class TestDatabase implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Started by the first test that needs it, stopped with the JVM. */
    private static final class Server {
        static final EmbeddedPostgres POSTGRES = start();

        private static EmbeddedPostgres start() {
            try {
                EmbeddedPostgres postgres = EmbeddedPostgres.builder()
                        .setServerConfig("max_connections", "300")
                        .start();
                Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(postgres)));
                return postgres;
            } catch (IOException failed) {
                throw new UncheckedIOException("PostgreSQL for tests did not start", failed);
            }
        }

        private static void stop(EmbeddedPostgres postgres) {
            try {
                postgres.close();
            } catch (IOException failed) {
                throw new UncheckedIOException(failed);
            }
        }
    }

    /** Makes a new, empty database and answers its JDBC URL; user and password are both {@code postgres}. */
    public static String create() {
        String name = "test" + COUNT.incrementAndGet();
        try (Connection connection = Server.POSTGRES.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("create database " + name);
        } catch (SQLException failed) {
            throw new IllegalStateException("No database for this test", failed);
        }
        return Server.POSTGRES.getJdbcUrl("postgres", name);
    }

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        context.getEnvironment()
                .getPropertySources()
                .addFirst(new MapPropertySource(
                        "test database",
                        Map.of(
                                "spring.datasource.url", create(),
                                "spring.datasource.username", "postgres",
                                "spring.datasource.password", "postgres",
                                "spring.datasource.hikari.maximum-pool-size", "8")));
    }
}
