package app.shotloom.exchange.internal;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The shot lists that wait to be looked at. */
public interface ShotListRepository extends Repository<StoredShotList, UUID> {

    StoredShotList save(StoredShotList list);

    Optional<StoredShotList> findById(UUID id);

    /** Two who accept one list at once take turns, and the second finds nothing. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select l from StoredShotList l where l.id = :id")
    Optional<StoredShotList> lock(UUID id);

    void deleteById(UUID id);

    /** Nobody comes back to these; the file they were read from is still where it came from. */
    @Modifying
    @Query("delete from StoredShotList l where l.board = :board and l.madeAt < :before")
    void forget(UUID board, Instant before);
}
