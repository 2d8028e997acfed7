package app.shotloom.board.ui;

import app.shotloom.board.Outline;
import app.shotloom.board.Outline.Placed;
import app.shotloom.board.Outline.Scene;
import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
import app.shotloom.shared.Gestures;
import java.util.List;

/** Moves shots: to where they were dropped, or one step along the board. */
class Rearranging {

    private final ShotOrder order;

    Rearranging(ShotOrder order) {
        this.order = order;
    }

    /** @param index among the shots shown of the scene that are not being moved; a filter may keep others back */
    void to(Outline all, Outline shown, SceneId scene, int index, List<ShotId> shots) {
        List<ShotId> seen = staying(shown, scene, shots);
        List<ShotId> there = staying(all, scene, shots);
        if (index < seen.size()) {
            to(scene, there.subList(0, there.indexOf(seen.get(Math.max(0, index)))), shots);
        } else {
            to(scene, there.subList(0, seen.isEmpty() ? there.size() : there.indexOf(seen.getLast()) + 1), shots);
        }
    }

    private static List<ShotId> staying(Outline outline, SceneId id, List<ShotId> moved) {
        return outline.scenes().stream()
                .filter(scene -> scene.id().equals(id))
                .flatMap(scene -> idsOf(scene).stream())
                .filter(shot -> !moved.contains(shot))
                .toList();
    }

    private void to(SceneId scene, List<ShotId> inFront, List<ShotId> shots) {
        Gestures.as("move-shots", () -> order.moveBehind(shots, scene, inFront));
    }

    /** One step back (-1) or on (1); over the end of a scene into its neighbour. Moves nothing at the ends of the board. */
    void step(Outline outline, List<ShotId> shots, int by) {
        if (shots.isEmpty()) {
            return;
        }
        int at = sceneOf(outline, shots.getFirst());
        List<ShotId> all = idsOf(outline.scenes().get(at));
        List<ShotId> others = all.stream().filter(shot -> !shots.contains(shot)).toList();
        int index = (int) all.stream().takeWhile(shot -> !shot.equals(shots.getFirst())).count() + by;
        if (index >= 0 && index <= others.size()) {
            to(outline.scenes().get(at).id(), others.subList(0, index), shots);
        } else if (at + by >= 0 && at + by < outline.scenes().size()) {
            Scene neighbour = outline.scenes().get(at + by);
            to(neighbour.id(), by > 0 ? List.of() : idsOf(neighbour), shots);
        }
    }

    private static int sceneOf(Outline outline, ShotId shot) {
        List<Scene> scenes = outline.scenes();
        return scenes.indexOf(scenes.stream()
                .filter(scene -> idsOf(scene).contains(shot))
                .findFirst()
                .orElse(scenes.getFirst()));
    }

    private static List<ShotId> idsOf(Scene scene) {
        return scene.shots().stream().map(Placed::id).toList();
    }
}
