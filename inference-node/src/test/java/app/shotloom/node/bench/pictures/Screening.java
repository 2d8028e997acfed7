package app.shotloom.node.bench.pictures;

import app.shotloom.node.pipeline.BlockingReport;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A clip as it was decoded, the engine's account of it, and the same clip once more without each of its subjects.
 *
 * @param without by the instance's id
 */
record Screening(List<Pixels> frames, BlockingReport blocking, List<String> undepicted, Map<String, List<Pixels>> without) {

    Screening {
        without = new HashMap<>(without);
    }

    int last() {
        return frames.size() - 1;
    }

    /** What of a frame is the subject's own: the pixels that are other without it. */
    Mask own(String id, int frame) {
        List<Pixels> others = without.get(id);
        return others == null
                ? Mask.EMPTY
                : Mask.of(frames.get(frame), others.get(Math.min(frame, others.size() - 1)));
    }
}
