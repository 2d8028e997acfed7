package app.shotloom.brief.rest;

import app.shotloom.board.Boards;
import app.shotloom.board.ShotId;
import app.shotloom.brief.Brief;
import app.shotloom.brief.BriefStatus;
import app.shotloom.brief.Briefs;
import app.shotloom.brief.CorrectionId;
import app.shotloom.brief.FreshBriefs;
import app.shotloom.brief.KeptCorrection;
import app.shotloom.brief.ShotBrief;
import app.shotloom.shared.Refusal;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Content;
import io.swagger.v3.oas.annotations.media.ExampleObject;
import io.swagger.v3.oas.annotations.media.Schema;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** The brief of a shot: what was read of its words, and what people set right in it. */
@RestController
@RequestMapping("/api/v1/shots/{id}/brief")
class BriefController {

    private static final Duration FOR_A_READING = Duration.ofSeconds(2);
    private static final Duration FOR_A_CORRECTION = Duration.ofSeconds(3);

    private final Briefs briefs;
    private final FreshBriefs fresh;
    private final Boards boards;

    BriefController(Briefs briefs, FreshBriefs fresh, Boards boards) {
        this.briefs = briefs;
        this.fresh = fresh;
        this.boards = boards;
    }

    @Operation(
            summary = "What was read of a shot's words",
            description = "200 when the brief is of the words as they are now, or the shot has none. 202 while a node reads "
                    + "them, with the brief of earlier words if there is one: ask again.")
    @GetMapping
    ResponseEntity<BriefAnswer> brief(@PathVariable UUID id) {
        return answer(fresh.of(new ShotId(id), FOR_A_READING));
    }

    @Operation(
            summary = "Correct a brief",
            description = "Send any part of it as it should be. Subjects and beats are named by their id; relations and states "
                    + "by what they are about, or by \"key\" (the contract's README says how it is built); what has none is "
                    + "added, and \"removed\": true takes it away. A spot pins its subject to that place. Null takes a value "
                    + "away. \"revision\" may name the brief this is about: if there is another by now, the answer is 409. "
                    + "Corrections stay when the words change. 202 when no node has read it again within three seconds.")
    @io.swagger.v3.oas.annotations.parameters.RequestBody(
            content = @Content(
                    mediaType = "application/json",
                    schema = @Schema(type = "object"),
                    examples = @ExampleObject(
                            "{\"setting\":\"beach\",\"subjects\":[{\"id\":\"s1\",\"color\":\"blue\"},{\"id\":\"s2\",\"removed\":true}],"
                                    + "\"beats\":[{\"id\":\"b1\",\"startSeconds\":1,\"endSeconds\":2}],"
                                    + "\"spots\":[{\"subject\":\"s1\",\"x\":0.3,\"y\":0.9}],\"camera\":{\"size\":\"close-up\"}}")))
    @PatchMapping
    ResponseEntity<BriefAnswer> correct(@PathVariable UUID id, @RequestBody JsonNode wanted) {
        ShotId shot = new ShotId(id);
        boards.requireEdit(boards.boardOf(shot));
        Long revision = revision(wanted);
        if (revision == null) {
            fresh.of(shot, FOR_A_READING); // ids are those of the brief that people see
        }
        briefs.amend(shot, wanted, revision);
        return answer(fresh.of(shot, FOR_A_CORRECTION));
    }

    private static @Nullable Long revision(JsonNode wanted) {
        if (!(wanted instanceof ObjectNode parts) || !parts.has("revision")) {
            return null;
        }
        JsonNode revision = parts.remove("revision");
        if (!revision.canConvertToLong()) {
            throw new Refusal.Invalid("revision", "This is the revision of the brief you have looked at.");
        }
        return revision.asLong();
    }

    @Operation(summary = "Take all corrections back")
    @DeleteMapping("/corrections")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBackAll(@PathVariable UUID id) {
        briefs.takeBackAll(new ShotId(id));
    }

    @Operation(summary = "Take one correction back")
    @DeleteMapping("/corrections/{correction}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void takeBack(@PathVariable UUID id, @PathVariable UUID correction) {
        briefs.takeBack(new ShotId(id), new CorrectionId(correction));
    }

    private static ResponseEntity<BriefAnswer> answer(ShotBrief brief) {
        HttpStatus status = brief.status() == BriefStatus.READING ? HttpStatus.ACCEPTED : HttpStatus.OK;
        return ResponseEntity.status(status).body(BriefAnswer.of(brief));
    }

    record BriefAnswer(
            UUID shotId,
            long revision,
            BriefStatus status,
            @Nullable String source,
            @Nullable Brief brief,
            List<CorrectionAnswer> corrections) {

        static BriefAnswer of(ShotBrief brief) {
            return new BriefAnswer(
                    brief.shot().value(),
                    brief.revision(),
                    brief.status(),
                    brief.source(),
                    brief.brief(),
                    brief.corrections().stream().map(CorrectionAnswer::of).toList());
        }
    }

    record CorrectionAnswer(
            UUID id, String target, String key, String field, @Nullable String value, UUID by, Instant at) {

        static CorrectionAnswer of(KeptCorrection kept) {
            return new CorrectionAnswer(
                    kept.id().value(),
                    kept.correction().target(),
                    kept.correction().key(),
                    kept.correction().field(),
                    kept.correction().value(),
                    kept.by().value(),
                    kept.at());
        }
    }
}
