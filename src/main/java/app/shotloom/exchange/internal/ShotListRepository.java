package app.shotloom.exchange.internal;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The shot lists that wait to be looked at. */
public interface ShotListRepository extends Repository<StoredShotList, UUID> {

    StoredShotList save(StoredShotList list);

    Optional<StoredShotList> findById(UUID id);

    void deleteById(UUID id);

    /** Nobody comes back to these; the file they were read from is still where it came from. */
    @Modifying
    @Query("delete from StoredShotList l where l.board = :board and l.madeAt < :before")
    void forget(UUID board, Instant before);
}
