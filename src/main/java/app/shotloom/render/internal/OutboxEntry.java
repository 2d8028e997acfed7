package app.shotloom.render.internal;

import app.shotloom.render.RenderJobId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A job the broker has not taken yet. */
@Entity
@Table(name = "render_outbox")
class OutboxEntry {

    @Id
    private UUID jobId;

    @Version
    private @Nullable Integer version;

    @Column
    private int priority;

    @Column
    private Instant writtenAt;

    @Column
    private Instant heldUntil;

    protected OutboxEntry() {}

    OutboxEntry(StoredJob job, Instant now) {
        this.jobId = job.id().value();
        this.priority = job.priority();
        this.writtenAt = now;
        this.heldUntil = now;
    }

    /** Nobody else sends it before then. */
    void hold(Instant until) {
        heldUntil = until;
    }

    RenderJobId job() {
        return new RenderJobId(jobId);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof OutboxEntry entry && entry.jobId.equals(jobId);
    }

    @Override
    public int hashCode() {
        return jobId.hashCode();
    }
}
