package app.shotloom.render.internal;

import app.shotloom.board.ShotOrder;
import app.shotloom.render.RenderJobId;
import app.shotloom.shared.Refusal;
import java.time.Clock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A node takes a job, or is told that nobody wants it any more. */
@Service
public class Claims {

    private static final Logger log = LoggerFactory.getLogger(Claims.class);
    private static final int LONGEST_NAME = 100;

    private final JobRepository jobs;
    private final ShotOrder order;
    private final Cancellations cancellations;
    private final RenderNews news;
    private final Clock clock;

    Claims(JobRepository jobs, ShotOrder order, Cancellations cancellations, RenderNews news, Clock clock) {
        this.jobs = jobs;
        this.order = order;
        this.cancellations = cancellations;
        this.news = news;
        this.clock = clock;
    }

    /**
     * Begins a new attempt; whatever an older one still brings is refused from now on.
     *
     * @return the attempt's number, from 1
     * @throws Refusal.Gone when the job is over, or its shot deleted
     */
    @Transactional(noRollbackFor = Refusal.Gone.class)
    public int claim(RenderJobId id, String node) {
        StoredJob job = jobs.lock(id.value()).orElseThrow(() -> new Refusal.Gone("There is no such job any more."));
        if (!order.isPlaced(job.shot())) {
            cancellations.cancel(job);
        }
        String name = NodeText.clean(node, LONGEST_NAME);
        if (!job.claim(name, clock.instant())) {
            throw new Refusal.Gone("Nobody waits for this job any more.");
        }
        log.info("{} draws job {}, attempt {}", name, id, job.attempt());
        news.changed(job);
        return job.attempt();
    }
}
