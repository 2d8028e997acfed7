package app.shotloom.node.jobs;

import app.shotloom.node.pipeline.RenderOrder;
import app.shotloom.node.pipeline.Renderer;
import app.shotloom.node.reader.Appearance;
import app.shotloom.node.reader.BriefOrder;
import app.shotloom.node.reader.CastMember;
import app.shotloom.node.reader.Words;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Draws a small clip with each engine while the node starts, so that models, native libraries and classes are loaded
 * before the first person waits for a picture.
 */
@Component
public class WarmUp {
    private static final Logger log = LoggerFactory.getLogger(WarmUp.class);
    private static final Words WORDS = new Words(
            "@Ada waits left of a tree by the sea at dusk while two red birds fly over a house and a zarzuela",
            "",
            "medium",
            "pan-left",
            null,
            null,
            "EXT. HARBOUR - DUSK");
    private static final CastMember ADA = new CastMember(
            "character", "ada", "Ada", "", new Appearance("30", "slim", "brown", "black curls", "blue coat", "blue"), List.of());
    /** How often the clip is drawn: once to load, and again for the compiler to see what is hot. */
    private static final int ROUNDS = 2;
    private static final Onlookers NOBODY = new Onlookers() {
        @Override
        public void preview(Preview preview) {}

        @Override
        public void progress(Progress progress) {}
    };

    private final Engines engines;
    private final Studio studio;
    private final WebLink web;
    private final WorkFolder folder;
    private final Clock clock;
    private final CompletableFuture<Void> done = new CompletableFuture<>();

    WarmUp(Engines engines, Studio studio, WebLink web, WorkFolder folder, Clock clock) {
        this.engines = engines;
        this.web = web;
        this.studio = studio;
        this.folder = folder;
        this.clock = clock;
    }

    /** Waits until engines are warm, or have failed to get warm: a job then says what is wrong with them. */
    public void await() {
        done.join();
    }

    @EventListener(ApplicationStartedEvent.class)
    void begin() {
        Thread.ofPlatform().daemon().name("warm-up").start(this::run);
    }

    private void run() {
        long begun = clock.millis();
        try {
            folder.tidy();
            web.rehearse();
            for (Renderer renderer : engines.all()) {
                for (int round = 0; round < ROUNDS; round++) {
                    drawOne(renderer);
                }
            }
            log.info("Warm after {} ms: {}", clock.millis() - begun, engines.names());
        } catch (Exception | LinkageError e) {
            log.error("An engine does not start", e);
        } finally {
            done.complete(null);
        }
    }

    private void drawOne(Renderer renderer) throws IOException {
        var order = RenderOrder.of(
                UUID.randomUUID(), 1, 640, 360, 12, new BriefOrder(WORDS, 1, List.of(ADA), List.of(), List.of()));
        Path clip = folder.clip(order.jobId());
        try (Showing showing = new Showing(order.jobId(), 1, order.frameCount(), NOBODY, clock)) {
            studio.shoot(renderer, order, clip, showing, new StopSign());
        } finally {
            folder.discard(clip);
        }
    }
}
