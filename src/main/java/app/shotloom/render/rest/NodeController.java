package app.shotloom.render.rest;

import app.shotloom.brief.Brief;
import app.shotloom.media.MediaId;
import app.shotloom.media.MediaResponses;
import app.shotloom.media.MediaStore;
import app.shotloom.render.RenderJobId;
import app.shotloom.render.internal.Claims;
import app.shotloom.render.internal.LateBriefs;
import app.shotloom.render.internal.NodeLinks;
import app.shotloom.render.internal.Part;
import app.shotloom.render.internal.Uploads;
import app.shotloom.shared.Refusal;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The links in a job's message. Whoever has one may follow it: nodes have no account. */
@RestController
@RequestMapping("/node/v1")
class NodeController {

    private final NodeLinks links;
    private final Claims claims;
    private final LateBriefs lateBriefs;
    private final Uploads uploads;
    private final MediaStore media;

    NodeController(NodeLinks links, Claims claims, LateBriefs lateBriefs, Uploads uploads, MediaStore media) {
        this.links = links;
        this.claims = claims;
        this.lateBriefs = lateBriefs;
        this.uploads = uploads;
        this.media = media;
    }

    @PostMapping("/jobs/{id}/claim")
    ClaimAnswer claim(
            @PathVariable UUID id,
            @RequestParam long expires,
            @RequestParam String signature,
            @RequestBody(required = false) @Nullable ClaimRequest request) {
        links.checkClaim(id, expires, signature);
        RenderJobId job = new RenderJobId(id);
        String node = request == null || request.node() == null ? "a node" : request.node();
        int attempt = claims.claim(job, node);
        Brief brief = lateBriefs.of(job);
        return new ClaimAnswer(
                attempt,
                new ClaimAnswer.Upload(
                        links.upload(job, attempt, Part.CLIP),
                        links.upload(job, attempt, Part.POSTER),
                        links.upload(job, attempt, Part.BLOCKING)),
                brief);
    }

    @PutMapping("/jobs/{id}/attempts/{attempt}/{name}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void upload(
            @PathVariable UUID id,
            @PathVariable int attempt,
            @PathVariable String name,
            @RequestParam long expires,
            @RequestParam String signature,
            InputStream content) {
        Part part = Arrays.stream(Part.values())
                .filter(known -> known.name().toLowerCase(Locale.ROOT).equals(name))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("part of a take"));
        links.checkUpload(id, attempt, part, expires, signature);
        uploads.accept(new RenderJobId(id), attempt, part, content);
    }

    @GetMapping("/media/{id}")
    ResponseEntity<Resource> reference(
            @PathVariable UUID id, @RequestParam long expires, @RequestParam String signature) {
        links.checkReference(id, expires, signature);
        return MediaResponses.immutable(media.of(new MediaId(id)));
    }

    record ClaimRequest(@Nullable String node) {}

    /** The contract's {@code claim-answer.v1}. */
    record ClaimAnswer(int attempt, Upload upload, @Nullable Brief brief) {

        record Upload(String clip, String poster, String blocking) {}
    }
}
