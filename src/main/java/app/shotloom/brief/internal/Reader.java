package app.shotloom.brief.internal;

import app.shotloom.board.BoardId;
import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/** Sends what there is to read to the nodes, from a thread of its own: whoever writes never waits for the broker. */
@Component
class Reader implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(Reader.class);

    private final ReadingDesk desk;
    private final Readings readings;
    private final Nodes nodes;
    private final ShotOrder order;
    private final Scenes scenes;
    private volatile @Nullable Thread thread;

    Reader(ReadingDesk desk, Readings readings, Nodes nodes, ShotOrder order, Scenes scenes) {
        this.desk = desk;
        this.readings = readings;
        this.nodes = nodes;
        this.order = order;
        this.scenes = scenes;
    }

    @Override
    public void start() {
        Thread started = Thread.ofPlatform().daemon().name("reader").unstarted(this::run);
        thread = started; // before it runs: it ends as soon as it is not the one named here
        started.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        try {
            while (thread == Thread.currentThread()) {
                look(desk.next());
            }
        } catch (InterruptedException e) {
            log.debug("Reading rests with the program");
        }
    }

    private void look(Waiting.Next next) {
        try {
            switch (next) {
                case Waiting.Next.Shots shots -> byScene(shots.all()).forEach(this::ask);
                case Waiting.Next.OneScene one -> ask(one.scene(), Set.of());
                case Waiting.Next.OneBoard one -> all(one.board());
            }
        } catch (DataAccessException | TransactionException e) {
            log.warn("What there is to read could not be looked up; it is tried again when somebody looks: {}", e.getMessage());
        } catch (RuntimeException e) {
            if (thread == Thread.currentThread()) {
                // whatever it is, the other shots must not wait for a restart
                log.error("A scene could not be looked at for what there is to read in it", e);
            }
        }
    }

    private Map<SceneId, Collection<ShotId>> byScene(Set<ShotId> shots) {
        Map<SceneId, Collection<ShotId>> byScene = new LinkedHashMap<>();
        for (ShotId shot : shots) {
            order.sceneOf(shot).ifPresent(scene ->
                    byScene.computeIfAbsent(scene, each -> new LinkedHashSet<>()).add(shot));
        }
        return byScene;
    }

    private void all(BoardId board) {
        scenes.of(board).forEach(desk::later);
    }

    private void ask(SceneId scene, Collection<ShotId> urgent) {
        List<Asking> askings = readings.toAsk(scene, urgent);
        askings.stream().filter(Asking::urgent).forEach(nodes::ask);
        askings.stream().filter(asking -> !asking.urgent()).forEach(nodes::ask);
    }
}
