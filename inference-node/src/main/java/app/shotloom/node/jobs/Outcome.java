package app.shotloom.node.jobs;

import app.shotloom.node.brief.Brief;
import java.util.List;

/** How a job ended here. In every case the broker may forget its message. */
public sealed interface Outcome {
    /**
     * Drawn and uploaded.
     *
     * @param renderMillis from the claim to the last frame in the clip
     * @param undepicted words that are not to be seen in the pictures
     */
    record Finished(
            int attempt, String engineVersion, int frameCount, long renderMillis, Brief brief, List<String> undepicted)
            implements Outcome {}

    /**
     * Another try of the same job here would fail the same way.
     *
     * @param reason a short code, such as {@code engine-unknown}
     * @param message for the user
     */
    record Failed(int attempt, String reason, String message) implements Outcome {}

    /** Nobody waits for it any more: cancelled, deleted, or begun anew by another node. Nothing is reported. */
    record Dropped(String why) implements Outcome {}
}
