package app.shotloom.board;

import java.util.List;
import java.util.stream.Stream;

/** A board's scenes and shots in order, with the numbers a production would call them by. */
public record Outline(BoardId id, String title, List<Scene> scenes) {

    /** A scene; {@code number} counts from 1. */
    public record Scene(SceneId id, int number, String title, List<Placed> shots) {}

    /** A shot in its place; {@code number} is scene and letter, such as {@code 1A}. */
    public record Placed(ShotId id, String number) {}

    /** All shots in playing order. */
    public Stream<Placed> shots() {
        return scenes.stream().flatMap(scene -> scene.shots().stream());
    }
}
