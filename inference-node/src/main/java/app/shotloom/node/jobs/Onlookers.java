package app.shotloom.node.jobs;

import java.util.UUID;

/**
 * Those who watch a job being drawn. What they are told may be lost on the way: no job waits for them or fails by
 * them. Called by one thread at a time.
 */
public interface Onlookers {
    void preview(Preview preview);

    void progress(Progress progress);

    /**
     * How far a job is.
     *
     * @param stage {@code drawing} or {@code uploading}
     * @param done 0 to 1
     */
    record Progress(UUID jobId, int attempt, String stage, double done, double secondsLeft) {}

    /**
     * What the clip looks like by now.
     *
     * @param sequence counts up from 1 in each attempt
     * @param done 0 to 1
     * @param still a JPEG of at most 64 KiB
     */
    record Preview(UUID jobId, int attempt, int sequence, double done, double secondsLeft, Still still) {}
}
