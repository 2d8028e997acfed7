package app.shotloom.exchange.document;

import app.shotloom.board.BoardId;
import app.shotloom.board.Outline;
import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import app.shotloom.cast.CharacterId;
import app.shotloom.cast.Reach;
import app.shotloom.cast.Relation;
import app.shotloom.cast.RelationKind;
import app.shotloom.cast.Relations;
import app.shotloom.cast.SheetKind;
import app.shotloom.exchange.BoardDocument;
import app.shotloom.shared.Refusal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Between relations of a board and those of a document. */
@Component
class StandingSheets {

    private static final int MOST = 1_000;

    private final Relations relations;

    StandingSheets(Relations relations) {
        this.relations = relations;
    }

    /** Places that are no longer on the board are left out, and what holds nowhere else with them. */
    List<BoardDocument.Standing> write(BoardId board, Outline outline) {
        Set<UUID> there = outline.shots().map(placed -> placed.id().value()).collect(Collectors.toCollection(HashSet::new));
        outline.scenes().forEach(scene -> there.add(scene.id().value()));
        return relations.of(board).stream()
                .map(relation -> write(relation, there))
                .filter(Objects::nonNull)
                .toList();
    }

    private static BoardDocument.@Nullable Standing write(Relation relation, Set<UUID> there) {
        CharacterId object = relation.object();
        List<String> scenes = relation.where().scenes().stream().map(SceneId::value).filter(there::contains).map(UUID::toString).toList();
        List<String> shots = relation.where().shots().stream().map(ShotId::value).filter(there::contains).map(UUID::toString).toList();
        boolean nowhere = !relation.where().isWholeBoard() && scenes.isEmpty() && shots.isEmpty();
        return nowhere
                ? null
                : new BoardDocument.Standing(
                        relation.subject().toString(),
                        relation.kind().code(),
                        relation.label(),
                        object == null ? null : object.toString(),
                        scenes,
                        shots);
    }

    /** @throws Refusal.Invalid naming the first relation that no board can hold */
    static void check(BoardDocument document) {
        DocumentCheck.atMost(document.relations().size(), MOST, "The board", "relations");
        Map<String, SheetKind> kinds = new HashMap<>();
        document.cast().forEach(sheet -> kinds.put(sheet.id(), SheetKind.of(sheet.kind())));
        Set<String> scenes = document.scenes().stream().map(BoardDocument.Scene::id).collect(Collectors.toSet());
        Set<String> shots = document.scenes().stream()
                .flatMap(scene -> scene.shots().stream())
                .map(BoardDocument.Shot::id)
                .collect(Collectors.toSet());
        int number = 0;
        for (BoardDocument.Standing each : document.relations()) {
            number++;
            String name = "Relation " + number;
            RelationKind kind = At.the(name, () -> RelationKind.of(each.relation()));
            SheetKind subject = kinds.get(each.subject());
            SheetKind object = each.object() == null ? null : kinds.get(each.object());
            boolean fits = subject != null && kind.isOf(subject)
                    && (kind.hasObject() ? object != null && kind.isTo(object) : each.object() == null)
                    && !each.subject().equals(each.object());
            if (!fits || !scenes.containsAll(each.scenes()) || !shots.containsAll(each.shots())) {
                throw new Refusal.Invalid("relations", name + " speaks of sheets, scenes or shots that the document does not have so.");
            }
            DocumentCheck.atMost(each.scenes().size() + each.shots().size(), Reach.MOST, name, "scenes and shots");
            DocumentCheck.atMost(each.label().length(), Relation.LONGEST_LABEL, name, "characters");
        }
    }

    void make(BoardDocument document, Fresh fresh) {
        for (BoardDocument.Standing each : document.relations()) {
            String object = each.object();
            relations.add(
                    new CharacterId(id(fresh, each.subject())),
                    RelationKind.of(each.relation()),
                    each.label(),
                    object == null ? null : new CharacterId(id(fresh, object)),
                    new Reach(
                            each.scenes().stream().map(scene -> new SceneId(id(fresh, scene))).toList(),
                            each.shots().stream().map(shot -> new ShotId(id(fresh, shot))).toList()));
        }
    }

    private static UUID id(Fresh fresh, String old) {
        return UUID.fromString(Objects.requireNonNull(fresh.of(old)));
    }
}
