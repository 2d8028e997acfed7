package app.shotloom.shots;

import app.shotloom.board.ShotId;
import app.shotloom.identity.UserId;
import app.shotloom.media.MediaId;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What a finished render brings, and what it was drawn from, where that is known; see {@link Take} for units. */
public record NewTake(
        ShotId shot,
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
        UserId madeBy,
        @Nullable Said said) {}
