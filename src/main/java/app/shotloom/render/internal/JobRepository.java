package app.shotloom.render.internal;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

public interface JobRepository extends JpaRepository<StoredJob, UUID> {

    /** For a transition: whoever else wants one waits until this one is committed. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select j from StoredJob j where j.id = :id")
    Optional<StoredJob> lock(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select j from StoredJob j where j.shotId = :shot and j.status in (QUEUED, RUNNING) order by j.id")
    List<StoredJob> lockOpenOf(UUID shot);

    @Query("select count(j) from StoredJob j where j.teamId = :team and j.status in (QUEUED, RUNNING)")
    int countOpenOf(UUID team);

    @Query("select distinct j.shotId from StoredJob j where j.shotId in :shots and j.status in (QUEUED, RUNNING)")
    List<UUID> shotsWithOpenJob(Collection<UUID> shots);

    @Query("select count(j) from StoredJob j where j.status = RUNNING")
    int countRunning();

    @Query("select j.id from StoredJob j where j.status = RUNNING and j.startedAt < :before")
    List<UUID> startedBefore(Instant before);

    /** The newest open job of each shot of a board, or else its newest job. */
    @Query(
            nativeQuery = true,
            value = """
                    select distinct on (shot_id) * from render_job where board_id = :board
                    order by shot_id, (status in ('QUEUED', 'RUNNING')) desc, requested_at desc, id desc""")
    List<StoredJob> latestOf(UUID board);

    /** The newest open job of each of these shots, or else its newest job. */
    @Query(
            nativeQuery = true,
            value = """
                    select distinct on (shot_id) * from render_job where board_id = :board and shot_id in (:shots)
                    order by shot_id, (status in ('QUEUED', 'RUNNING')) desc, requested_at desc, id desc""")
    List<StoredJob> latestOf(UUID board, Collection<UUID> shots);

    @Query("select j from StoredJob j where j.teamId = :team and j.boardId = :board and j.status in (QUEUED, RUNNING)")
    List<StoredJob> openOf(UUID team, UUID board);

    /** Who waits, in the order in which nodes will take them. */
    @Query("select j.id from StoredJob j where j.status = QUEUED order by j.priority desc, j.requestedAt, j.id")
    List<UUID> inLine();

    /** Seconds that the last 20 finished renders took on average; null before the first. */
    @Query(
            nativeQuery = true,
            value = """
                    select cast(avg(extract(epoch from ended_at - started_at)) as double precision) from (
                        select started_at, ended_at from render_job
                        where status = 'FINISHED' order by ended_at desc limit 20) lately""")
    @Nullable Double secondsOfARender();
}
