package app.shotloom.render.rest;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.render.Preview;
import app.shotloom.render.Previews;
import app.shotloom.render.RenderJob;
import app.shotloom.render.RenderJobId;
import app.shotloom.render.RenderOptions;
import app.shotloom.render.RenderQueue;
import app.shotloom.render.Requested;
import app.shotloom.render.Rerenders;
import app.shotloom.shared.Refusal;
import app.shotloom.shots.TakeId;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Ask for a render, watch it, stop it. */
@RestController
class RendersController {

    private final RenderQueue queue;
    private final Rerenders rerenders;
    private final Previews previews;

    RendersController(RenderQueue queue, Rerenders rerenders, Previews previews) {
        this.queue = queue;
        this.rerenders = rerenders;
        this.previews = previews;
    }

    @PostMapping("/api/v1/shots/{id}/renders")
    @ResponseStatus(HttpStatus.ACCEPTED)
    Accepted request(@PathVariable UUID id, @RequestBody(required = false) @Nullable RenderOptions options) {
        RenderJob job = queue.request(new ShotId(id), options == null ? RenderOptions.USUAL : options);
        return new Accepted(job.id().value(), job.status().code());
    }

    @Operation(
            summary = "Render the shots of a board",
            description = "All that have words, or with only=stale those whose chosen take no longer shows what the board "
                    + "says. Approved takes and shots that are being rendered are let be.")
    @PostMapping("/api/v1/boards/{id}/renders")
    @ResponseStatus(HttpStatus.ACCEPTED)
    AllAccepted requestAll(@PathVariable UUID id, @RequestParam(required = false) @Nullable String only) {
        if (only != null && !only.equals("stale")) {
            throw new Refusal.Invalid("only", "The only choice is \"stale\"; leave it out to render all shots.");
        }
        BoardId board = new BoardId(id);
        return AllAccepted.of(only == null ? rerenders.requestAll(board) : rerenders.request(board));
    }

    @GetMapping("/api/v1/renders/{id}")
    RenderAnswer render(@PathVariable UUID id) {
        return RenderAnswer.of(queue.of(new RenderJobId(id)));
    }

    @DeleteMapping("/api/v1/renders/{id}")
    @ResponseStatus(HttpStatus.ACCEPTED)
    void cancel(@PathVariable UUID id) {
        queue.cancel(new RenderJobId(id));
    }

    @GetMapping("/api/v1/renders/{id}/preview")
    ResponseEntity<byte[]> newest(@PathVariable UUID id) {
        Preview preview = previews.newest(new RenderJobId(id));
        if (preview == null) {
            throw new Refusal.NotFound("preview yet");
        }
        return picture(preview, CacheControl.noStore());
    }

    @GetMapping("/previews/{job}/{sequence}")
    ResponseEntity<byte[]> preview(@PathVariable UUID job, @PathVariable int sequence) {
        Preview preview = previews.of(new RenderJobId(job), sequence);
        return picture(preview, CacheControl.maxAge(Duration.ofHours(1)).cachePrivate().immutable());
    }

    private static ResponseEntity<byte[]> picture(Preview preview, CacheControl caching) {
        return ResponseEntity.ok()
                .contentType(MediaType.IMAGE_JPEG)
                .cacheControl(caching)
                .header("X-Content-Type-Options", "nosniff")
                .header("X-Preview-Sequence", Integer.toString(preview.sequence()))
                .body(preview.jpeg());
    }

    record Accepted(UUID id, String status) {}

    record AcceptedShot(UUID id, UUID shotId, String status) {}

    /** @param skipped shots without words, or that are being rendered already */
    record AllAccepted(List<AcceptedShot> renders, List<UUID> skipped) {

        static AllAccepted of(Requested requested) {
            return new AllAccepted(
                    requested.jobs().stream()
                            .map(job -> new AcceptedShot(job.id().value(), job.shot().value(), job.status().code()))
                            .toList(),
                    requested.skipped().stream().map(ShotId::value).toList());
        }
    }

    record RenderAnswer(
            UUID id,
            String status,
            double progress,
            @Nullable Double secondsLeft,
            int place,
            int previewSequence,
            @Nullable UUID takeId,
            @Nullable String error) {

        static RenderAnswer of(RenderJob job) {
            TakeId take = job.take();
            return new RenderAnswer(
                    job.id().value(),
                    job.status().code(),
                    job.progress(),
                    job.secondsLeft(),
                    job.place(),
                    job.previewSequence(),
                    take == null ? null : take.value(),
                    job.error());
        }
    }
}
