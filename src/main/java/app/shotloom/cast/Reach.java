package app.shotloom.cast;

import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Where something holds: in scenes, in single shots, or, where neither is named, on the whole board. */
public record Reach(List<SceneId> scenes, List<ShotId> shots) {

    /** More are as good as the whole board. */
    public static final int MOST = 200;

    public static final Reach WHOLE_BOARD = new Reach(List.of(), List.of());

    public Reach {
        scenes = scenes.stream().distinct().toList();
        shots = shots.stream().distinct().toList();
        if (scenes.size() + shots.size() > MOST) {
            throw new Refusal.Invalid("where", Saying.of("cast.refused.places", "most", MOST));
        }
    }

    public static Reach of(SceneId scene) {
        return new Reach(List.of(scene), List.of());
    }

    public static Reach of(ShotId shot) {
        return new Reach(List.of(), List.of(shot));
    }

    public boolean isWholeBoard() {
        return scenes.isEmpty() && shots.isEmpty();
    }

    public boolean covers(ShotId shot, @Nullable SceneId scene) {
        return isWholeBoard() || shots.contains(shot) || (scene != null && scenes.contains(scene));
    }

    /** What is said of a shot stands over what is said of its scene, and that over what is said of the board. */
    int closeness(ShotId shot) {
        return shots.contains(shot) ? 2 : isWholeBoard() ? 0 : 1;
    }
}
