package app.shotloom.deployment;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** One part of the system: a JVM of its own, its output in a file. */
final class Part implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(2);

    private final String name;
    private final Process process;
    private final Path log;

    private Part(String name, Process process, Path log) {
        this.name = name;
        this.process = process;
        this.log = log;
    }

    static Part start(String name, Path folder, Map<String, String> environment, List<String> arguments) throws IOException {
        Path log = folder.resolve(name + ".log");
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(arguments);
        var builder = new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log.toFile());
        builder.environment().putAll(environment);
        return new Part(name, builder.start(), log);
    }

    void awaitLine(String words) {
        Awaitility.await(name + " says: " + words)
                .atMost(LONGEST_START)
                .until(() -> output().contains(words) || !process.isAlive());
        if (!output().contains(words)) {
            throw new AssertionError(name + " ended:\n" + output());
        }
    }

    String output() {
        try {
            return Files.readString(log);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(15, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
            throw new AssertionError(name + " did not end by itself:\n" + output());
        }
    }
}
