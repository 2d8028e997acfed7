package app.shotloom.script;

import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A passage of a board's script beside what it became.
 *
 * @param cut whether the newest version has it no more
 * @param takenWords what its shot was made from, or last compared with; empty when it joined a shot that was there
 */
public record Passage(
        UUID id,
        Element element,
        @Nullable SceneId scene,
        @Nullable ShotId shot,
        boolean cut,
        String takenWords) {

    /** Whether its shot may say something else than the script by now. */
    public boolean isChanged() {
        return shot != null && !cut && !takenWords.equals(element.text());
    }
}
