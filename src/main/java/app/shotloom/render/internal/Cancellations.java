package app.shotloom.render.internal;

import app.shotloom.board.BoardEvent.ShotDeleted;
import app.shotloom.render.RenderJobId;
import java.time.Clock;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Ends jobs that nobody wants any more; the nodes are told once that is committed. */
@Component
public class Cancellations {

    private final JobRepository jobs;
    private final Outbox outbox;
    private final RenderNews news;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Cancellations(
            JobRepository jobs, Outbox outbox, RenderNews news, ApplicationEventPublisher events, Clock clock) {
        this.jobs = jobs;
        this.outbox = outbox;
        this.news = news;
        this.events = events;
        this.clock = clock;
    }

    /** A job was cancelled; told inside the transaction. */
    public record Cancelled(RenderJobId job) {}

    /** Nothing happens to a job that is over. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void cancel(StoredJob job) {
        if (job.cancel(clock.instant())) {
            outbox.remove(job.id());
            news.changed(job);
            events.publishEvent(new Cancelled(job.id()));
        }
    }

    @EventListener
    @Transactional
    void on(ShotDeleted event) {
        jobs.lockOpenOf(event.shot().value()).forEach(this::cancel);
    }
}
