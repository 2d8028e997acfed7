package app.shotloom.shots;

import app.shotloom.board.ShotId;
import app.shotloom.identity.UserId;
import app.shotloom.media.MediaId;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A finished render of a shot. Sizes in pixels; {@code number} counts from 1 within the shot and is never used again;
 * {@code brief} is the JSON of what the engine understood, {@code undepicted} the words it could not draw.
 * Somebody may have approved it: then no newer take comes in its place by itself.
 */
public record Take(
        TakeId id,
        ShotId shot,
        int number,
        String engine,
        long seed,
        int width,
        int height,
        int framesPerSecond,
        Duration duration,
        int frameCount,
        MediaId clip,
        MediaId poster,
        MediaId blocking,
        String brief,
        List<String> undepicted,
        Instant madeAt,
        UserId madeBy,
        @Nullable UserId approvedBy) {

    public boolean approved() {
        return approvedBy != null;
    }
}
