package app.shotloom.local;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * One node as a child process. When it dies it is started again, after a pause that grows from 1 to 30 seconds. It reads
 * the pipe we hold open, so it ends when we do, even when we are killed.
 */
class NodeProcess {

    private static final Logger log = LoggerFactory.getLogger(NodeProcess.class);
    private static final Duration FIRST_PAUSE = Duration.ofSeconds(1);
    private static final Duration LONGEST_PAUSE = Duration.ofSeconds(30);
    private static final Duration LIVED_WELL = Duration.ofMinutes(1);
    private static final Duration TIME_TO_END = Duration.ofSeconds(3);

    private final String name;
    private final NodeSettings settings;
    private final LocalBroker broker;
    private final CountDownLatch stopping = new CountDownLatch(1);
    private final Thread keeper;
    private volatile @Nullable Process process;

    NodeProcess(String name, NodeSettings settings, LocalBroker broker) {
        this.name = name;
        this.settings = settings;
        this.broker = broker;
        this.keeper = Thread.ofPlatform().daemon().name(name).unstarted(this::keepAlive);
    }

    void start() {
        keeper.start();
    }

    private void keepAlive() {
        Duration pause = FIRST_PAUSE;
        try {
            while (!stopping.await(0, TimeUnit.SECONDS)) {
                long began = System.nanoTime();
                runToItsEnd();
                pause = System.nanoTime() - began > LIVED_WELL.toNanos() ? FIRST_PAUSE : pause;
                if (stopping.await(pause.toMillis(), TimeUnit.MILLISECONDS)) {
                    return;
                }
                log.warn("{} ended; starting it again after {} s", name, pause.toSeconds());
                pause = pause.compareTo(LONGEST_PAUSE.dividedBy(2)) < 0 ? pause.multipliedBy(2) : LONGEST_PAUSE;
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private void runToItsEnd() throws InterruptedException {
        try {
            Process started = command().start();
            process = started;
            if (stopping.getCount() == 0) {
                started.destroyForcibly();
            }
            printWhatItSays(started);
            started.waitFor();
        } catch (IOException failure) {
            log.warn("{} could not be run: {}", name, failure.getMessage());
        }
    }

    private ProcessBuilder command() {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(settings.options());
        command.addAll(List.of("-jar", settings.jar().toString()));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        var login = broker.nodeLogin();
        builder.environment().put("SHOTLOOM_BROKER_URL", broker.getBrokerUrl());
        builder.environment().put("SHOTLOOM_BROKER_USER", login.user());
        builder.environment().put("SHOTLOOM_BROKER_PASSWORD", login.password());
        builder.environment().put("SHOTLOOM_NODE_NAME", name);
        builder.environment().put("SHOTLOOM_PARENT_STDIN", "true");
        // Or native threads burn, while they wait, the cores that web needs
        builder.environment().putIfAbsent("OMP_WAIT_POLICY", "passive");
        return builder;
    }

    /** Straight to the console: the lines carry the node's own time and level. */
    private void printWhatItSays(Process started) throws IOException {
        try (BufferedReader lines = started.inputReader()) {
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                System.out.println("[" + name + "] " + line);
            }
        }
    }

    /** Asks the node to end; {@link #awaitEnd()} sees to it. */
    void stop() {
        stopping.countDown();
        Process running = process;
        if (running != null) {
            // Not Process.destroy, which closes the pipe under the thread that prints its last lines
            running.toHandle().destroy();
        }
    }

    void awaitEnd() {
        try {
            if (!keeper.join(TIME_TO_END)) {
                Process running = process;
                if (running != null) {
                    running.destroyForcibly();
                }
                keeper.join();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }
}
