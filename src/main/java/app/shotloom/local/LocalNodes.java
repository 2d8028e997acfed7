package app.shotloom.local;

import java.nio.file.Files;
import java.util.List;
import java.util.stream.IntStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;

/** The inference nodes beside web. They start last, so that web answers first, and are told to stop first. */
class LocalNodes implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(LocalNodes.class);

    private final NodeSettings settings;
    private final LocalBroker broker;
    private volatile List<NodeProcess> nodes = List.of();

    LocalNodes(NodeSettings settings, LocalBroker broker) {
        this.settings = settings;
        this.broker = broker;
    }

    @Override
    public void start() {
        if (!Files.isRegularFile(settings.jar())) {
            log.warn("No inference node at {}: renders wait until a node connects", settings.jar());
            return;
        }
        nodes = IntStream.rangeClosed(1, settings.count())
                .mapToObj(number -> new NodeProcess("node-" + number, settings, broker))
                .toList();
        nodes.forEach(NodeProcess::start);
    }

    @Override
    public void stop() {
        nodes.forEach(NodeProcess::stop);
        nodes.forEach(NodeProcess::awaitEnd);
        nodes = List.of();
    }

    /** On its own thread: web goes on answering its last requests while the nodes end. */
    @Override
    public void stop(Runnable whenDone) {
        new Thread(() -> {
            try {
                stop();
            } finally {
                whenDone.run();
            }
        }, "nodes-stop").start();
    }

    @Override
    public boolean isRunning() {
        return !nodes.isEmpty();
    }
}
