package app.shotloom.script.rest;

import app.shotloom.board.BoardId;
import app.shotloom.script.Element;
import app.shotloom.script.Proposal;
import app.shotloom.script.ProposalId;
import app.shotloom.script.Scripts;
import app.shotloom.script.breakdown.SceneDraft;
import app.shotloom.script.breakdown.ShotDraft;
import app.shotloom.script.comparison.Fate;
import app.shotloom.script.format.ScriptFormat;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** A board's script: handed in, accepted in parts, given back. */
@RestController
class ScriptController {

    private static final MediaType TEXT = new MediaType("text", "plain", StandardCharsets.UTF_8);

    private final Scripts scripts;

    ScriptController(Scripts scripts) {
        this.scripts = scripts;
    }

    @Operation(
            summary = "Read a script as a proposal",
            description = "The body is the file. The board stays as it is until scenes of the proposal are accepted. "
                    + "\"changes\" counts passages against the script that the board has.")
    @PostMapping("/api/v1/boards/{id}/script")
    ProposalAnswer propose(@PathVariable UUID id, @RequestParam(defaultValue = "fountain") String format, InputStream body)
            throws IOException {
        ScriptFormat kind = ScriptFormat.of(format)
                .orElseThrow(() -> new Refusal.Invalid("format", "A script is of the format fountain, fdx or text."));
        return ProposalAnswer.of(scripts.propose(new BoardId(id), kind, body.readNBytes(ScriptFormat.LARGEST_FILE + 1)));
    }

    @Operation(
            summary = "Bring scenes of a proposal onto the board",
            description = "Without a body, or without \"scenes\", all of them. No shot that is there is changed or deleted.")
    @PostMapping("/api/v1/proposals/{id}/accept")
    AcceptedAnswer accept(@PathVariable UUID id, @RequestBody(required = false) @Nullable Acceptance body) {
        Scripts.Accepted made = scripts.accept(new ProposalId(id), body == null ? null : body.scenes());
        return new AcceptedAnswer(
                made.scenes().stream().map(scene -> scene.value()).toList(),
                made.shots().stream().map(shot -> shot.value()).toList());
    }

    @Operation(summary = "The board's script as Fountain")
    @GetMapping("/api/v1/boards/{id}/script")
    ResponseEntity<String> script(@PathVariable UUID id, @RequestParam(defaultValue = "fountain") String format) {
        if (!format.equals(ScriptFormat.FOUNTAIN.code())) {
            throw new Refusal.Invalid("format", "A script is given back as fountain.");
        }
        return ResponseEntity.ok()
                .contentType(TEXT)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"script.fountain\"")
                .body(scripts.fountain(new BoardId(id)));
    }

    /** @param scenes by their index in the proposal; null for all */
    record Acceptance(@Nullable List<Integer> scenes) {}

    record AcceptedAnswer(List<UUID> scenes, List<UUID> shots) {}

    record ProposalAnswer(
            UUID proposalId,
            Map<String, String> titlePage,
            List<ElementAnswer> elements,
            List<SceneAnswer> scenes,
            List<String> characters,
            Changes changes,
            List<String> warnings) {

        static ProposalAnswer of(Proposal proposal) {
            return new ProposalAnswer(
                    proposal.id().value(),
                    proposal.play().titlePage(),
                    proposal.play().elements().stream().map(ElementAnswer::of).toList(),
                    proposal.scenes().stream().map(SceneAnswer::of).toList(),
                    proposal.characters(),
                    Changes.of(proposal),
                    proposal.play().warnings().stream().map(Saying::inEnglish).toList());
        }
    }

    record ElementAnswer(
            String type,
            String text,
            boolean dual,
            @Nullable String sceneNumber,
            @Nullable String character,
            int depth,
            int line) {

        static ElementAnswer of(Element element) {
            return new ElementAnswer(
                    element.type().code(),
                    element.text(),
                    element.dual(),
                    element.sceneNumber(),
                    element.character(),
                    element.depth(),
                    element.line());
        }
    }

    record SceneAnswer(String heading, @Nullable String sceneNumber, List<ShotAnswer> shots) {

        static SceneAnswer of(SceneDraft scene) {
            return new SceneAnswer(
                    scene.heading(), scene.sceneNumber(), scene.shots().stream().map(ShotAnswer::of).toList());
        }
    }

    record ShotAnswer(String prompt, String dialogue, double durationSeconds, List<String> characters) {

        static ShotAnswer of(ShotDraft shot) {
            return new ShotAnswer(shot.prompt(), shot.dialogue(), shot.seconds(), shot.characters());
        }
    }

    /** How many passages are new, say something else, stand elsewhere, or are gone. */
    record Changes(@com.fasterxml.jackson.annotation.JsonProperty("new") int fresh, int changed, int moved, int cut) {

        static Changes of(Proposal proposal) {
            return new Changes(
                    proposal.count(Fate.NEW), proposal.count(Fate.CHANGED), proposal.count(Fate.MOVED), proposal.cut().size());
        }
    }
}
