package app.shotloom.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.util.FileSystemUtils;

/**
 * A real PostgreSQL server on the loopback address, its data kept in the data folder. It starts in the background; the
 * connection details wait until it answers.
 */
class LocalPostgres implements JdbcConnectionDetails, AutoCloseable {

    private static final String USER = "shotloom";

    private final DataFolder data;
    private final Path cluster;
    private final int port = FreePort.find();
    private final CompletableFuture<PostgresPrograms> running;

    private LocalPostgres(DataFolder data, Path programs) {
        this.data = data;
        this.cluster = data.resolve("postgres");
        this.running = CompletableFuture.supplyAsync(() -> start(programs), work -> new Thread(work, "postgres-start").start());
    }

    static LocalPostgres start(DataFolder data, Path programs) {
        return new LocalPostgres(data, programs);
    }

    private PostgresPrograms start(Path parent) {
        try {
            PostgresPrograms programs = PostgresPrograms.unpackedUnder(parent);
            if (!Files.exists(cluster.resolve("PG_VERSION"))) {
                create(programs);
            }
            LeftoverPostgres.stop(programs, cluster);
            PostgresCommand.run(programs, "pg_ctl", "start", "-D", cluster.toString(), "-w", "-t", "60",
                    "-l", data.resolve("postgres.log").toString(), "-o", settings());
            return programs;
        } catch (IOException failure) {
            throw new CannotStart("PostgreSQL did not start; " + data.resolve("postgres.log") + " may say why ("
                    + String.valueOf(failure.getMessage()).lines().findFirst().orElse("no reason given") + ").", failure);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new CannotStart("PostgreSQL's start was interrupted.", stopped);
        }
    }

    /** Made under another name first: a folder half made when the power fails is not taken for a whole one. */
    private void create(PostgresPrograms programs) throws IOException, InterruptedException {
        Path unfinished = data.resolve("postgres.new");
        FileSystemUtils.deleteRecursively(unfinished);
        PostgresCommand.run(programs, "initdb", "-D", unfinished.toString(), "-U", USER, "--encoding=UTF8", "--locale=C",
                "--locale-provider=builtin", "--builtin-locale=C.UTF-8", "--auth=scram-sha-256",
                "--pwfile=" + data.secretFile("postgres"));
        Files.move(unfinished, cluster);
    }

    private String settings() {
        return String.join(" ", List.of(
                "-p " + port,
                "-c listen_addresses=127.0.0.1",
                "-c unix_socket_directories=''",
                "-c fsync=on",
                "-c synchronous_commit=on",
                "-c max_connections=60",
                "-c log_timezone=UTC",
                "-c timezone=UTC"));
    }

    private void await() {
        try {
            running.join();
        } catch (CompletionException failure) {
            throw failure.getCause() instanceof CannotStart reason ? reason : failure;
        }
    }

    @Override
    public String getUsername() {
        return USER;
    }

    @Override
    public String getPassword() {
        await();
        return data.secret("postgres");
    }

    @Override
    public String getJdbcUrl() {
        await();
        return "jdbc:postgresql://127.0.0.1:" + port + "/postgres";
    }

    /** Stops the server and waits for it, open connections or not; a start still under way is waited for first. */
    @Override
    public void close() throws IOException, InterruptedException {
        if (running.handle((programs, failure) -> failure == null).join()) {
            PostgresCommand.run(running.join(), "pg_ctl", "stop", "-D", cluster.toString(), "-m", "fast", "-w", "-t", "8");
        }
    }
}
