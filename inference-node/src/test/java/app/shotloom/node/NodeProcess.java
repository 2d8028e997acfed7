package app.shotloom.node;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A node as a process of its own, started as the README says. */
final class NodeProcess implements AutoCloseable {
    private static final List<String> FLAGS = List.of(
            "--enable-native-access=ALL-UNNAMED",
            "-Dai.djl.offline=true",
            "-DOPT_OUT_TRACKING=true",
            "-Xmx2g",
            "-XX:TieredStopAtLevel=1");

    private static final String MAIN = NodeApplication.class.getName();

    private final Process process;
    private final List<String> output = new ArrayList<>();

    private NodeProcess(ProcessBuilder builder) throws IOException {
        process = builder.redirectErrorStream(true).start();
        Thread.ofVirtual().start(this::listen);
    }

    /** The classes under test, with no engine but that of the tests. */
    static NodeProcess start(String name, TestBroker broker) throws IOException {
        return new NodeProcess(classes(name, broker));
    }

    /** As {@link #start(String, TestBroker)}, but on SIGTERM it first finishes its job. */
    static NodeProcess draining(String name, TestBroker broker) throws IOException {
        var builder = classes(name, broker);
        builder.environment().put("SHOTLOOM_DRAIN_SECONDS", "30");
        return new NodeProcess(builder);
    }

    static NodeProcess start(String name, TestBroker broker, String... program) throws IOException {
        return new NodeProcess(builder(name, broker, program));
    }

    private static ProcessBuilder classes(String name, TestBroker broker) {
        var builder = builder(name, broker, "-cp", System.getProperty("java.class.path"), MAIN);
        builder.environment().put("SHOTLOOM_ENGINES_ANIMATIC", "false");
        return builder;
    }

    private static ProcessBuilder builder(String name, TestBroker broker, String... program) {
        List<String> command = new ArrayList<>();
        command.add(System.getProperty("java.home") + "/bin/java");
        command.addAll(FLAGS);
        command.addAll(List.of(program));
        var builder = new ProcessBuilder(command);
        builder.environment().put("SHOTLOOM_NODE_NAME", name);
        builder.environment().put("SHOTLOOM_BROKER_URL", broker.url());
        builder.environment().put("SHOTLOOM_BROKER_USER", TestBroker.NODE);
        builder.environment().put("SHOTLOOM_BROKER_PASSWORD", TestBroker.PASSWORD);
        builder.environment().put("SHOTLOOM_PARENT_STDIN", "true");
        builder.environment().put("OMP_WAIT_POLICY", "passive");
        return builder;
    }

    NodeProcess awaitReady() {
        return awaitLine("takes jobs", 1);
    }

    /** Waits until its log has this text so many times. */
    NodeProcess awaitLine(String text, int times) {
        Eventually.within(Duration.ofSeconds(60), () -> count(text) >= times, () -> text + " is not in " + log());
        return this;
    }

    synchronized String log() {
        return String.join("\n", output);
    }

    /** As {@code kill -9}. */
    void kill() {
        process.destroyForcibly();
    }

    /** As {@code kill -15}. */
    void terminate() {
        process.destroy();
    }

    void closeStandardInput() throws IOException {
        process.getOutputStream().close();
    }

    boolean endsWithin(Duration time) throws InterruptedException {
        return process.waitFor(time.toMillis(), TimeUnit.MILLISECONDS);
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    private synchronized long count(String text) {
        return output.stream().filter(line -> line.contains(text)).count();
    }

    private void listen() {
        try (BufferedReader reader = process.inputReader()) {
            reader.lines().forEach(this::hear);
        } catch (IOException | UncheckedIOException e) {
            hear("(its output broke: " + e + ")");
        }
    }

    private synchronized void hear(String line) {
        output.add(line);
    }
}
