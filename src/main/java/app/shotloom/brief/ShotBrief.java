package app.shotloom.brief;

import app.shotloom.board.ShotId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The brief of a shot as it is known now.
 *
 * @param revision counts what there was to read: words, length, shape, camera, sheets, corrections, carried states; 0 before
 *     the first
 * @param source {@code offline} or {@code chat}; null before the first brief
 * @param brief the newest brief; while {@link BriefStatus#READING} it is of an earlier revision, and null before the first
 * @param corrections what people set right, the oldest first
 */
public record ShotBrief(
        ShotId shot,
        long revision,
        BriefStatus status,
        @Nullable String source,
        @Nullable Brief brief,
        List<KeptCorrection> corrections) {

    public ShotBrief {
        corrections = List.copyOf(corrections);
    }

    public boolean isReady() {
        return status == BriefStatus.READY;
    }
}
