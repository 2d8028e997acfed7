package app.shotloom.cast.ui;

import app.shotloom.board.Outline;
import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterId;
import app.shotloom.cast.Reach;
import app.shotloom.cast.Relation;
import app.shotloom.cast.RelationKind;
import app.shotloom.shared.words.Words;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Says relations as sentences: "Mia wears Red coat in scene 2". */
class Sentences {

    private final Map<CharacterId, String> names = new HashMap<>();
    private final Map<SceneId, String> scenes = new HashMap<>();
    private final Map<ShotId, String> shots = new HashMap<>();

    Sentences(List<Character> sheets, Outline outline) {
        sheets.forEach(sheet -> names.put(sheet.id(), sheet.name()));
        for (Outline.Scene scene : outline.scenes()) {
            scenes.put(scene.id(), scene.number());
            scene.shots().forEach(placed -> shots.put(placed.id(), placed.number()));
        }
    }

    String of(Relation relation) {
        CharacterId object = relation.object();
        String subject = names.getOrDefault(relation.subject(), "");
        return relation.kind() == RelationKind.DRAWS
                ? Words.of("cast.relation.said.style", "subject", subject, "where", where(relation.where()))
                : Words.of(
                        "cast.relation.said",
                        "subject", subject,
                        "relation", verb(relation),
                        "object", object == null ? "" : names.getOrDefault(object, ""),
                        "where", where(relation.where()));
    }

    private static String verb(Relation relation) {
        return relation.label().isEmpty() ? verb(relation.kind()) : relation.label();
    }

    static String verb(RelationKind kind) {
        return Words.of("cast.relation." + kind.code());
    }

    private String where(Reach where) {
        List<String> places = new ArrayList<>();
        where.scenes().forEach(scene -> places.add(Words.of("cast.scene", "number", scenes.getOrDefault(scene, "–"))));
        where.shots().forEach(shot -> places.add(Words.of("cast.shot", "number", shots.getOrDefault(shot, "–"))));
        return places.isEmpty()
                ? Words.of("cast.relation.everywhere")
                : Words.of("cast.relation.in", "places", String.join(", ", places));
    }
}
