package app.shotloom.brief.internal;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The briefs. */
public interface BriefRepository extends Repository<StoredBrief, UUID> {

    Optional<StoredBrief> findById(UUID shot);

    List<StoredBrief> findByShotIn(Collection<UUID> shots);

    /** A shot and the caption of its brief, of those that have one. */
    @Query(
            nativeQuery = true,
            value = """
                    select shot_id, brief ->> 'caption' from shot_brief
                    where board_id = :board and shot_id in (:shots) and brief is not null""")
    List<Object[]> captions(UUID board, Collection<UUID> shots);

    /** In one order, so that two who look at the same scene take turns. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select b from StoredBrief b where b.shot in :shots order by b.shot")
    List<StoredBrief> lock(Collection<UUID> shots);

    /** A row for each shot that has none; two may do this at once. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = """
                    insert into shot_brief (shot_id, board_id, revision, own_print, carried_print, asks, read_revision)
                    select p.id, p.board_id, 0, '', '', 0, 0 from placed_shot p where p.id in (:shots)
                    on conflict do nothing""")
    void begin(Collection<UUID> shots);

    /** What was read is of something else from now on; what it is of is found out later. */
    @Modifying
    @Query("update StoredBrief b set b.ownPrint = '' where b.shot = :shot")
    void outdate(UUID shot);

    /** Keeps an answer, unless there is something else to read by now, or as good a brief of it is there. */
    @Modifying(clearAutomatically = true)
    @Query(
            nativeQuery = true,
            value = """
                    update shot_brief set brief = cast(:brief as jsonb), source = :source, read_revision = :revision, read_at = :now
                    where shot_id = :shot and revision = :revision
                      and (read_revision < :revision or (source = 'offline' and :source = 'chat'))""")
    int keep(UUID shot, long revision, String source, String brief, Instant now);

    /** Shots whose answer is overdue by {@link Patience}, the longest waiting first. */
    @Query(
            nativeQuery = true,
            value = """
                    select shot_id from shot_brief
                    where read_revision < revision
                      and asked_at + make_interval(secs => case when asks <= 20 then 30 else 600 end) < :now
                    order by asked_at limit :most""")
    List<UUID> overdue(Instant now, int most);
}
