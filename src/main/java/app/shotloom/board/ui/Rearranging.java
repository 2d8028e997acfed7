package app.shotloom.board.ui;

import app.shotloom.board.Outline;
import app.shotloom.board.Outline.Placed;
import app.shotloom.board.Outline.Scene;
import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
import app.shotloom.shared.Gestures;
import java.util.ArrayList;
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
            to(all, scene, there.indexOf(seen.get(Math.max(0, index))), shots);
        } else {
            to(all, scene, seen.isEmpty() ? there.size() : there.indexOf(seen.getLast()) + 1, shots);
        }
    }

    private static List<ShotId> staying(Outline outline, SceneId id, List<ShotId> moved) {
        return outline.scenes().stream()
                .filter(scene -> scene.id().equals(id))
                .flatMap(scene -> idsOf(scene).stream())
                .filter(shot -> !moved.contains(shot))
                .toList();
    }

    /** Each behind the one before it, the first at this index among those that stay. */
    private void to(Outline all, SceneId scene, int index, List<ShotId> shots) {
        List<ShotId> standing = new ArrayList<>(staying(all, scene, List.of()));
        List<ShotId> staying = staying(all, scene, shots);
        Gestures.as("move-shots", () -> {
            ShotId before = index == 0 ? null : staying.get(Math.min(index, staying.size()) - 1);
            for (ShotId shot : shots) {
                standing.remove(shot);
                int at = before == null ? 0 : standing.indexOf(before) + 1;
                order.move(shot, scene, at);
                standing.add(at, shot);
                before = shot;
            }
        });
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
            to(outline, outline.scenes().get(at).id(), index, shots);
        } else if (at + by >= 0 && at + by < outline.scenes().size()) {
            Scene neighbour = outline.scenes().get(at + by);
            to(outline, neighbour.id(), by > 0 ? 0 : neighbour.shots().size(), shots);
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
