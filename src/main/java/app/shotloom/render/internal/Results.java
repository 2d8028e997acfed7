package app.shotloom.render.internal;

import app.shotloom.render.RenderJobId;
import app.shotloom.shared.words.Saying;
import app.shotloom.shots.TakeId;
import app.shotloom.shots.Takes;
import java.time.Clock;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How jobs end. Each result counts once, and only from the attempt that is current: all others are logged and dropped. */
@Service
public class Results {

    private static final Logger log = LoggerFactory.getLogger(Results.class);
    private static final int LONGEST_REASON = 300;
    private static final int LONGEST_WORD = 100;
    private static final int MOST_WORDS = 200;

    private final JobRepository jobs;
    private final Outbox outbox;
    private final Takes takes;
    private final RenderNews news;
    private final Clock clock;

    Results(JobRepository jobs, Outbox outbox, Takes takes, RenderNews news, Clock clock) {
        this.jobs = jobs;
        this.outbox = outbox;
        this.takes = takes;
        this.news = news;
        this.clock = clock;
    }

    /**
     * What a node says it has finished.
     *
     * @param brief      JSON: what the engine understood
     * @param undepicted the words it could not draw
     */
    public record Finished(RenderJobId job, int attempt, int frameCount, String brief, List<String> undepicted) {}

    /** Makes a take of what was handed in. */
    @Transactional
    public void finish(Finished result) {
        StoredJob job = jobs.lock(result.job().value()).orElse(null);
        if (job == null || !job.isRunning(result.attempt())) {
            log.info("A late or second result of job {}, attempt {}, is dropped", result.job(), result.attempt());
            return;
        }
        if (!job.parts().complete()) {
            end(job, Saying.of("render.failed.no-take").inEnglish());
            return;
        }
        List<String> undepicted = result.undepicted().stream()
                .limit(MOST_WORDS)
                .map(word -> NodeText.clean(word, LONGEST_WORD))
                .toList();
        TakeId take = takes.add(job.take(result.frameCount(), result.brief(), undepicted));
        job.finish(result.attempt(), take, clock.instant());
        news.changed(job);
    }

    /** What a node could not do, and why, in its words. */
    @Transactional
    public void fail(RenderJobId id, int attempt, String reason) {
        StoredJob job = jobs.lock(id.value()).orElse(null);
        if (job == null || !job.isRunning(attempt)) {
            log.info("A late or second failure of job {}, attempt {}, is dropped", id, attempt);
            return;
        }
        String cleaned = NodeText.clean(reason, LONGEST_REASON);
        end(job, cleaned.isEmpty() ? Saying.of("render.failed.unsaid").inEnglish() : cleaned);
    }

    /** The broker has given the job to nodes as often as it may, and none has ended it. */
    @Transactional
    public void giveUp(RenderJobId id) {
        jobs.lock(id.value()).ifPresent(job -> end(job, explanation(job.attempt())));
    }

    private void end(StoredJob job, String reason) {
        if (job.fail(reason, clock.instant())) {
            log.warn("Job {} failed: {}", job.id(), reason);
            outbox.remove(job.id());
            news.changed(job);
        }
    }

    private static String explanation(int attempts) {
        if (attempts == 0) {
            return Saying.of("render.failed.no-node").inEnglish();
        }
        return Saying.of(attempts == 1 ? "render.failed.stopped-once" : "render.failed.stopped-often").inEnglish();
    }
}
