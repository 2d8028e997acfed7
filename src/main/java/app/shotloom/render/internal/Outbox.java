package app.shotloom.render.internal;

import app.shotloom.render.RenderJobId;
import app.shotloom.render.RenderStatus;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Jobs on their way to the broker. An entry is written in the job's own transaction, held for a minute while a replica
 * sends it (no database connection waits for the broker), and removed when the broker has it. A replica that dies in
 * between leaves it to be sent again: the broker knows the job's id and drops the second one.
 */
@Service
public class Outbox {

    private static final Duration HOLD = Duration.ofMinutes(1);
    private static final int AT_ONCE = 20;

    private final OutboxRepository entries;
    private final JobRepository jobs;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Outbox(OutboxRepository entries, JobRepository jobs, ApplicationEventPublisher events, Clock clock) {
        this.entries = entries;
        this.jobs = jobs;
        this.events = events;
        this.clock = clock;
    }

    /** Something new is in the outbox; told inside the transaction. */
    public record Written() {}

    void write(StoredJob job) {
        entries.save(new OutboxEntry(job, clock.instant()));
        events.publishEvent(new Written());
    }

    /** The next ones to be sent, held for this replica. */
    @Transactional
    public List<RenderJobId> hold() {
        Instant now = clock.instant();
        List<OutboxEntry> next = entries.next(now, Limit.of(AT_ONCE));
        next.forEach(entry -> entry.hold(now.plus(HOLD)));
        return next.stream().map(OutboxEntry::job).toList();
    }

    /** The job, if it still is to be sent. */
    @Transactional(readOnly = true)
    public Optional<StoredJob> toSend(RenderJobId id) {
        return jobs.findById(id.value()).filter(job -> job.status() == RenderStatus.QUEUED);
    }

    @Transactional
    public void remove(RenderJobId id) {
        entries.remove(id.value());
    }

    /** Gives held ones back, to be tried again soon. */
    @Transactional
    public void release(List<RenderJobId> ids) {
        entries.release(ids.stream().map(RenderJobId::value).toList(), clock.instant());
    }
}
