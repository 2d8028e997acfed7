package app.shotloom.cast.rest;

import app.shotloom.board.BoardId;
import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import app.shotloom.cast.CharacterId;
import app.shotloom.cast.Reach;
import app.shotloom.cast.Relation;
import app.shotloom.cast.RelationId;
import app.shotloom.cast.RelationKind;
import app.shotloom.cast.Relations;
import app.shotloom.shared.Refusal;
import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
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

/** How sheets stand to each other, for scripts and tools. */
@RestController
class RelationsController {

    private final Relations relations;

    RelationsController(Relations relations) {
        this.relations = relations;
    }

    @GetMapping("/api/v1/boards/{id}/relations")
    List<RelationAnswer> relations(@PathVariable UUID id) {
        return relations.of(new BoardId(id)).stream().map(RelationAnswer::of).toList();
    }

    @PostMapping("/api/v1/characters/{id}/relations")
    @ResponseStatus(HttpStatus.CREATED)
    RelationCreated add(@PathVariable UUID id, @RequestBody NewRelation body) {
        String relation = body.relation();
        if (relation == null) {
            throw new Refusal.Invalid("relation", "Name the relation.");
        }
        CharacterId object = body.object() == null ? null : new CharacterId(body.object());
        String label = body.label() == null ? "" : body.label();
        return new RelationCreated(
                relations.add(new CharacterId(id), RelationKind.of(relation), label, object, body.where()).value());
    }

    @DeleteMapping("/api/v1/relations/{id}")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void delete(@PathVariable UUID id) {
        relations.delete(new RelationId(id));
    }

    record NewRelation(
            @Schema(description = "wears, holds, is-in, stands-with, owns, related or, of a style, draws") @Nullable String relation,
            @Nullable String label,
            @Nullable UUID object,
            @Schema(description = "none, and no shots, for the whole board") @Nullable List<UUID> scenes,
            @Nullable List<UUID> shots) {

        Reach where() {
            return new Reach(
                    scenes == null ? List.of() : scenes.stream().map(SceneId::new).toList(),
                    shots == null ? List.of() : shots.stream().map(ShotId::new).toList());
        }
    }

    record RelationCreated(UUID id) {}

    record RelationAnswer(
            UUID id, UUID subject, String relation, String label, @Nullable UUID object, List<UUID> scenes, List<UUID> shots) {

        static RelationAnswer of(Relation one) {
            CharacterId object = one.object();
            return new RelationAnswer(
                    one.id().value(),
                    one.subject().value(),
                    one.kind().code(),
                    one.label(),
                    object == null ? null : object.value(),
                    one.where().scenes().stream().map(SceneId::value).toList(),
                    one.where().shots().stream().map(ShotId::value).toList());
        }
    }
}
