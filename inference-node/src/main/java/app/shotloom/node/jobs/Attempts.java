package app.shotloom.node.jobs;

import app.shotloom.node.jobs.StopSign.StoppedException;
import app.shotloom.node.jobs.Studio.Rushes;
import app.shotloom.node.jobs.WebLink.RefusedException;
import app.shotloom.node.pipeline.RenderOrder;
import app.shotloom.node.pipeline.Renderer;
import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes a claimed attempt: draws, uploads, and says in words for the user what went wrong if something did. */
@Component
class Attempts {
    private static final Logger log = LoggerFactory.getLogger(Attempts.class);

    private final Engines engines;
    private final Studio studio;
    private final WebLink web;
    private final WorkFolder folder;
    private final JsonMapper json;
    private final Clock clock;

    Attempts(Engines engines, Studio studio, WebLink web, WorkFolder folder, JsonMapper json, Clock clock) {
        this.engines = engines;
        this.studio = studio;
        this.web = web;
        this.folder = folder;
        this.json = json;
        this.clock = clock;
    }

    /** @throws IOException when web stays away */
    Outcome make(Ticket ticket, ClaimAnswer claim, Onlookers onlookers, StopSign sign) throws IOException {
        if (ticket.order() == null) {
            return new Outcome.Failed(claim.attempt(), "order-refused", String.valueOf(ticket.objection()));
        }
        RenderOrder order = ticket.order().readAs(claim.brief());
        Renderer renderer = engines.find(ticket.engine()).orElse(null);
        if (renderer == null) {
            String message = "This node cannot draw with the engine \"%s\".".formatted(ticket.engine());
            return new Outcome.Failed(claim.attempt(), "engine-unknown", message);
        }
        Path clip = folder.clip(ticket.jobId());
        try (Showing showing = new Showing(order.jobId(), claim.attempt(), order.frameCount(), onlookers, clock)) {
            return drawAndUpload(renderer, order, claim, clip, showing, sign);
        } finally {
            folder.discard(clip);
        }
    }

    private Outcome drawAndUpload(
            Renderer renderer, RenderOrder order, ClaimAnswer claim, Path clip, Showing showing, StopSign sign)
            throws IOException {
        long begun = clock.millis();
        Rushes rushes;
        try {
            rushes = studio.shoot(renderer, order, clip, showing, sign);
        } catch (StoppedException e) {
            throw e;
        } catch (Throwable e) {
            // Whatever a drawing dies of, it would die of again: only web decides whether it is worth another attempt
            return failed(order.jobId(), claim.attempt(), e);
        }
        long renderMillis = clock.millis() - begun;
        showing.uploading(rushes.frameCount());
        Outcome.Failed refusal = upload(rushes, claim, clip, sign);
        return refusal != null
                ? refusal
                : new Outcome.Finished(
                        claim.attempt(),
                        renderer.version(),
                        rushes.frameCount(),
                        renderMillis,
                        rushes.brief(),
                        rushes.undepicted());
    }

    private Outcome.@Nullable Failed upload(Rushes rushes, ClaimAnswer claim, Path clip, StopSign sign)
            throws IOException {
        var to = claim.upload();
        byte[] blocking = json.writeValueAsBytes(rushes.blocking());
        try {
            web.upload(to.poster(), "image/jpeg", BodyPublishers.ofByteArray(rushes.poster().jpeg()), sign);
            web.upload(to.blocking(), "application/json", BodyPublishers.ofByteArray(blocking), sign);
            web.upload(to.clip(), "video/mp4", BodyPublishers.ofFile(clip), sign);
            return null;
        } catch (RefusedException e) {
            log.warn("What was drawn cannot be handed in: {}", e.getMessage());
            String message = e.isTooLarge()
                    ? "The clip is too large to keep. Render the shot in a smaller size, or make it shorter."
                    : "The shot was drawn but could not be stored. Render it again.";
            return new Outcome.Failed(claim.attempt(), "upload-refused", message);
        }
    }

    private static Outcome.Failed failed(UUID jobId, int attempt, Throwable cause) {
        log.error("Job {} cannot be drawn", jobId, cause);
        if (cause instanceof OutOfMemoryError) {
            String message = "The shot is too large for this node's memory. Render it in a smaller size.";
            return new Outcome.Failed(attempt, "out-of-memory", message);
        }
        String message = "The shot could not be drawn. Change its words or its size and render it again.";
        return new Outcome.Failed(attempt, "drawing-failed", message);
    }
}
