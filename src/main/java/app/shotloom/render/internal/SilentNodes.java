package app.shotloom.render.internal;

import app.shotloom.render.RenderJobId;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * A render whose node has gone and which no other node has taken is waiting, and people should read so. The broker has its
 * message: the next node to come takes it, and the silent one may still finish it.
 */
@Service
public class SilentNodes {

    private static final Logger log = LoggerFactory.getLogger(SilentNodes.class);

    /** Nodes tell their progress several times a second, and upload within seconds. */
    private static final Duration SILENCE = Duration.ofMinutes(3);

    private final JobRepository jobs;
    private final RunningRenders renders;
    private final RenderNews news;
    private final Clock clock;
    private final Instant upSince;

    SilentNodes(JobRepository jobs, RunningRenders renders, RenderNews news, Clock clock) {
        this.jobs = jobs;
        this.renders = renders;
        this.news = news;
        this.clock = clock;
        this.upSince = clock.instant();
    }

    @Scheduled(fixedDelay = 30_000)
    @Transactional
    public void check() {
        Instant longAgo = clock.instant().minus(SILENCE);
        if (upSince.isAfter(longAgo)) {
            return; // what was said before this replica began, it has not heard
        }
        jobs.startedBefore(longAgo).stream()
                .map(RenderJobId::new)
                .filter(id -> isSilent(id, longAgo))
                .forEach(this::waitAgain);
    }

    private boolean isSilent(RenderJobId id, Instant longAgo) {
        return renders.find(id)
                .map(render -> render.heardAtMillis() < longAgo.toEpochMilli())
                .orElse(true);
    }

    private void waitAgain(RenderJobId id) {
        jobs.lock(id.value()).filter(StoredJob::waitAgain).ifPresent(job -> {
            log.warn("Nothing was heard of job {} for {} minutes; it waits for a node again", id, SILENCE.toMinutes());
            news.changed(job);
        });
    }
}
