package app.shotloom.render.internal;

import app.shotloom.render.RenderJob;
import app.shotloom.render.RenderStatus;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts together what the row says of a job, what its node said last, and where it is in the queue. */
@Component
public class RenderViews {

    private final JobRepository jobs;
    private final RunningRenders renders;

    RenderViews(JobRepository jobs, RunningRenders renders) {
        this.jobs = jobs;
        this.renders = renders;
    }

    public RenderJob view(StoredJob job) {
        return view(List.of(job)).getFirst();
    }

    /** Reads the queue once for all of them. */
    public List<RenderJob> view(List<StoredJob> asked) {
        boolean waiting = asked.stream().anyMatch(job -> job.status() == RenderStatus.QUEUED);
        Line line = waiting ? Line.read(jobs) : Line.EMPTY;
        return asked.stream().map(job -> view(job, line)).toList();
    }

    private RenderJob view(StoredJob job, Line line) {
        RunningRender running = renders.of(job);
        int place = job.status() == RenderStatus.QUEUED ? line.placeOf(job) : 0;
        return new RenderJob(
                job.id(), job.shot(), job.board(), job.status(),
                job.status() == RenderStatus.FINISHED ? 1 : running.progress(),
                job.status() == RenderStatus.QUEUED ? line.secondsFor(place) : secondsLeft(job, running),
                running.sequence(), job.requestedBy(), job.take(), job.error(), job.requestedAt(), place);
    }

    private static @Nullable Double secondsLeft(StoredJob job, RunningRender running) {
        return job.status() == RenderStatus.RUNNING ? running.secondsLeft() : null;
    }

    /** Who waits, how many are drawn at a time, and how long one took lately. */
    private record Line(List<UUID> waiting, int running, @Nullable Double secondsEach) {

        static final Line EMPTY = new Line(List.of(), 0, null);

        static Line read(JobRepository jobs) {
            return new Line(jobs.inLine(), jobs.countRunning(), jobs.secondsOfARender());
        }

        int placeOf(StoredJob job) {
            return Math.max(1, waiting.indexOf(job.id().value()) + 1);
        }

        @Nullable Double secondsFor(int place) {
            if (secondsEach == null) {
                return null;
            }
            return Math.ceil((double) (place + running) / Math.max(1, running)) * secondsEach;
        }
    }
}
