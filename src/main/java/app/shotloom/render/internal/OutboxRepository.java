package app.shotloom.render.internal;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;

interface OutboxRepository extends JpaRepository<OutboxEntry, UUID> {

    /** Hibernate's way of saying SKIP LOCKED: what another replica is looking at is not waited for. */
    String SKIP_LOCKED = "-2";

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = "jakarta.persistence.lock.timeout", value = SKIP_LOCKED))
    @Query("select e from OutboxEntry e where e.heldUntil <= :now order by e.priority desc, e.writtenAt")
    List<OutboxEntry> next(Instant now, Limit limit);

    @Modifying
    @Query("delete from OutboxEntry e where e.jobId = :job")
    void remove(UUID job);

    @Modifying
    @Query("update OutboxEntry e set e.heldUntil = :now where e.jobId in :jobs")
    void release(List<UUID> jobs, Instant now);
}
