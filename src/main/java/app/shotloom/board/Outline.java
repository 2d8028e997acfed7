package app.shotloom.board;

import java.util.List;
import java.util.stream.Stream;

/** A board's scenes and shots in order, with the numbers a production would call them by. */
public record Outline(BoardId id, String title, BoardNumbering numbering, List<Scene> scenes) {

    /** A scene; {@code place} counts from 1, {@code number} is what it is called. */
    public record Scene(SceneId id, int place, String number, String title, List<Placed> shots) {

        /** The shots that are filmed, in playing order. */
        public Stream<Placed> filmed() {
            return shots.stream().filter(placed -> !placed.omitted());
        }
    }

    /** A shot in its place; an omitted one keeps place and number, and is neither drawn nor played. */
    public record Placed(ShotId id, String number, boolean omitted) {}

    /** All shots in playing order. */
    public Stream<Placed> shots() {
        return scenes.stream().flatMap(scene -> scene.shots().stream());
    }

    /** The shots that are filmed, in playing order. */
    public Stream<Placed> filmed() {
        return scenes.stream().flatMap(Scene::filmed);
    }
}
