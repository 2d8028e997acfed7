package app.shotloom.history.rest;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.board.change.Facet;
import app.shotloom.history.BoardState;
import app.shotloom.history.NamedVersion;
import app.shotloom.history.Versions;
import app.shotloom.shared.Gestures.Gesture;
import io.swagger.v3.oas.annotations.Operation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** A board as it was: named, looked at, gone back to. */
@RestController
class VersionsController {

    private final Versions versions;

    VersionsController(Versions versions) {
        this.versions = versions;
    }

    @Operation(summary = "The versions of a board that have a name, the newest first")
    @GetMapping("/api/v1/boards/{id}/versions")
    List<VersionAnswer> named(@PathVariable UUID id) {
        return versions.named(new BoardId(id)).stream().map(VersionAnswer::of).toList();
    }

    @Operation(
            summary = "Name a version",
            description = "The board as it is now; with \"after\", the id of an entry of its history, as it was right after that.")
    @PostMapping("/api/v1/boards/{id}/versions")
    @ResponseStatus(HttpStatus.CREATED)
    Named name(@PathVariable UUID id, @RequestBody NewVersion body) {
        return new Named(versions.name(new BoardId(id), body.name() == null ? "" : body.name(), body.after()));
    }

    @Operation(
            summary = "A board as it was",
            description = "\"version\" is the id of a named version, or of an entry of the board's history.")
    @GetMapping("/api/v1/boards/{id}/versions/{version}")
    StateAnswer at(@PathVariable UUID id, @PathVariable UUID version) {
        return StateAnswer.of(id, versions.at(new BoardId(id), version));
    }

    @Operation(
            summary = "Go back to a version, of the whole board or of one shot",
            description = "One entry of the history, which can be undone. Takes stay as they are. \"version\" as in the call "
                    + "that shows it; the body may name a \"shotId\".")
    @PostMapping("/api/v1/boards/{id}/versions/{version}/restore")
    Restored restore(
            @PathVariable UUID id, @PathVariable UUID version, @RequestBody(required = false) @Nullable Restoring body) {
        UUID shot = body == null ? null : body.shotId();
        Gesture gesture = versions.restore(new BoardId(id), version, shot == null ? null : new ShotId(shot));
        return new Restored(gesture.id());
    }

    @Operation(summary = "Take the name off a version; what was done stays in the history")
    @DeleteMapping("/api/v1/boards/{id}/versions/{version}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void forget(@PathVariable UUID id, @PathVariable UUID version) {
        versions.forget(new BoardId(id), version);
    }

    record NewVersion(@Nullable String name, @Nullable UUID after) {}

    record Named(UUID id) {}

    record Restoring(@Nullable UUID shotId) {}

    record Restored(UUID id) {}

    record VersionAnswer(UUID id, String name, UUID by, Instant madeAt, Instant ofTime) {

        static VersionAnswer of(NamedVersion row) {
            return new VersionAnswer(row.id(), row.name(), row.by().value(), row.madeAt(), row.ofTime());
        }
    }

    /** Values by the names of the fields, for the board, for each scene in order, for each of its shots in order. */
    record StateAnswer(UUID id, Map<String, String> values, List<SceneAnswer> scenes) {

        static StateAnswer of(UUID board, BoardState state) {
            List<SceneAnswer> scenes = state.scenes().stream()
                    .map(scene -> new SceneAnswer(
                            scene,
                            values(state, "scene", scene),
                            state.shots(scene).stream()
                                    .map(shot -> new ShotAnswer(shot, values(state, "shot", shot)))
                                    .toList()))
                    .toList();
            return new StateAnswer(board, values(state, "board", board), scenes);
        }

        private static Map<String, String> values(BoardState state, String subject, UUID target) {
            Map<String, String> values = new TreeMap<>();
            state.of(subject, target).forEach((Facet facet, String value) -> {
                if (!facet.isExistence() && !facet.isPlace()) {
                    values.put(facet.aspect(), value);
                }
            });
            return values;
        }
    }

    record SceneAnswer(UUID id, Map<String, String> values, List<ShotAnswer> shots) {}

    record ShotAnswer(UUID id, Map<String, String> values) {}
}
