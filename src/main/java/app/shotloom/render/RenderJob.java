package app.shotloom.render;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.identity.UserId;
import app.shotloom.shots.TakeId;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One render as it is now.
 *
 * @param progress        0 to 1
 * @param secondsLeft     until the take is there, as far as that can be told
 * @param previewSequence of the newest preview picture; 0 while there is none
 * @param take            what came of it, once it is finished
 * @param error           why it failed, in words for the one who asked
 * @param place           in the queue: 1 is next; 0 once it runs
 */
public record RenderJob(
        RenderJobId id,
        ShotId shot,
        BoardId board,
        RenderStatus status,
        double progress,
        @Nullable Double secondsLeft,
        int previewSequence,
        UserId startedBy,
        @Nullable TakeId take,
        @Nullable String error,
        Instant requestedAt,
        int place) {}
