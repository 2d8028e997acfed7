package app.shotloom.node.messaging;

import app.shotloom.node.jobs.Onlookers.Progress;
import java.util.UUID;

/** {@code render-progress.v1}: how far a job is. */
record RenderProgress(
        String type, UUID jobId, int attempt, String stage, double progress, double secondsLeft, long sentAt) {

    static final String TYPE = "render-progress.v1";

    static RenderProgress of(Progress progress, long sentAt) {
        return new RenderProgress(
                TYPE,
                progress.jobId(),
                progress.attempt(),
                progress.stage(),
                progress.done(),
                progress.secondsLeft(),
                sentAt);
    }
}
