package app.shotloom.board;

import app.shotloom.shared.Ids;
import java.util.UUID;

/** Names one scene. */
public record SceneId(UUID value) {

    /** A new, time-ordered id. */
    public static SceneId next() {
        return new SceneId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
