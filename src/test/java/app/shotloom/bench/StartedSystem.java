package app.shotloom.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;

/** {@code ./shotloom run --demo} on a data folder of its own, as anyone would start it. */
final class StartedSystem implements AutoCloseable {

    private static final Duration LONGEST_START = Duration.ofMinutes(4);
    private static final Duration BETWEEN_TRIES = Duration.ofMillis(20);
    private static final Duration LONGEST_STOP = Duration.ofSeconds(20);

    private final Process process;
    private final int port;
    private final Path data;
    private final Duration toFirstAnswer;

    private StartedSystem(Process process, int port, Path data, Duration toFirstAnswer) {
        this.process = process;
        this.port = port;
        this.data = data;
        this.toFirstAnswer = toFirstAnswer;
    }

    static StartedSystem on(Path data) throws IOException, InterruptedException {
        int port = freePort();
        long began = System.nanoTime();
        Process process = new ProcessBuilder("./shotloom", "run", "--demo", "--port", "" + port, "--data", data.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(data.resolveSibling("system.log").toFile()))
                .start();
        awaitAnswer(process, port);
        return new StartedSystem(process, port, data, Duration.ofNanos(System.nanoTime() - began));
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    private static void awaitAnswer(Process process, int port) throws InterruptedException {
        long deadline = System.nanoTime() + LONGEST_START.toNanos();
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + "/login")).build();
        try (var http = HttpClient.newHttpClient()) {
            while (!answers(http, request)) {
                if (!process.isAlive() || System.nanoTime() > deadline) {
                    throw new IllegalStateException("Shotloom did not start; see .build/bench/system.log");
                }
                Thread.sleep(BETWEEN_TRIES);
            }
        }
    }

    private static boolean answers(HttpClient http, HttpRequest request) throws InterruptedException {
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    Duration toFirstAnswer() {
        return toFirstAnswer;
    }

    String url() {
        return "http://127.0.0.1:" + port;
    }

    /** From {@code demo.txt}: {@code owner} gives an e-mail and a password, {@code token} a token. */
    String[] demo(String key) throws IOException {
        Awaitility.await("demo.txt").atMost(LONGEST_START).until(() -> Files.exists(data.resolve("demo.txt")));
        return Files.readAllLines(data.resolve("demo.txt")).stream()
                .filter(line -> line.startsWith(key + "="))
                .map(line -> line.substring(key.length() + 1).split(" "))
                .findFirst()
                .orElseThrow();
    }

    Path data() {
        return data;
    }

    /** Bytes of the web program's heap that are in use after a full collection. */
    long heap() throws IOException {
        Process census = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "jcmd").toString(), "" + process.pid(), "GC.class_histogram")
                .start();
        try (BufferedReader lines = census.inputReader()) {
            String total = lines.lines().filter(line -> line.startsWith("Total")).findFirst().orElseThrow();
            return Long.parseLong(total.trim().split("\\s+")[2]);
        }
    }

    @Override
    public void close() throws InterruptedException {
        process.destroy();
        if (!process.waitFor(LONGEST_STOP.toSeconds(), TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }
}
