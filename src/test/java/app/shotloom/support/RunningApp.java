package app.shotloom.support;

import app.shotloom.ShotloomApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.context.WebServerApplicationContext;

/**
 * The whole product as {@code ./shotloom run} starts it (PostgreSQL, broker, a node process) on a free port and an empty data
 * folder: once for all journeys of a test run, ended with the JVM.
 */
public final class RunningApp {

    private static final class Holder {
        static final RunningApp APP = new RunningApp();
    }

    private final WebServerApplicationContext context;

    private RunningApp() {
        try {
            Path data = Files.createTempDirectory(Files.createDirectories(Path.of("target", "journeys")), "data");
            context = (WebServerApplicationContext) new SpringApplication(ShotloomApplication.class)
                    .run("--server.port=0", "--shotloom.node.enabled=true", "--shotloom.data=" + data.toAbsolutePath());
        } catch (IOException failed) {
            throw new UncheckedIOException(failed);
        }
    }

    /** Starts it at the first call. */
    public static RunningApp get() {
        return Holder.APP;
    }

    /** Such as {@code http://127.0.0.1:41234}, without a slash at the end. */
    public String url() {
        return "http://127.0.0.1:" + context.getWebServer().getPort();
    }

    public URI at(String path) {
        return URI.create(url() + path);
    }

    /** A bean of the running program, {@link TestPeople} and {@link SignIn} among them, to prepare what a journey needs. */
    public <T> T bean(Class<T> type) {
        return context.getBean(type);
    }
}
