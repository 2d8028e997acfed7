package app.shotloom;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.CommandLinePropertySource;
import org.springframework.core.env.MapPropertySource;

/**
 * Gives every application started by a test its own new data folder, with a real PostgreSQL and broker in it. A node
 * starts only where the test says {@code shotloom.node.enabled=true}.
 */
@Order(Ordered.HIGHEST_PRECEDENCE)
class ScratchData implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    /** What a journey says there wins: it may start twice on one folder. */
    private static final String COMMAND_LINE = CommandLinePropertySource.COMMAND_LINE_PROPERTY_SOURCE_NAME;

    private static final Path FOLDERS = Path.of("target", "scratch");
    private static final Path PROGRAMS = Path.of("target", "programs");

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        var sources = context.getEnvironment().getPropertySources();
        var scratch = new MapPropertySource(
                "scratch data",
                Map.of("shotloom.data", newFolder().toString(), "shotloom.local.programs", PROGRAMS.toString()));
        if (sources.contains(COMMAND_LINE)) {
            sources.addAfter(COMMAND_LINE, scratch);
        } else {
            sources.addFirst(scratch);
        }
        sources.addLast(new MapPropertySource("test defaults", Map.of("shotloom.node.enabled", "false")));
    }

    private static Path newFolder() {
        try {
            return Files.createTempDirectory(Files.createDirectories(FOLDERS), "data");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
