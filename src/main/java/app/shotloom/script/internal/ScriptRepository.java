package app.shotloom.script.internal;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The scripts. */
public interface ScriptRepository extends Repository<StoredScript, UUID> {

    Optional<StoredScript> findById(UUID board);

    /** A row for a board that has none; two may do this at once. */
    @Modifying
    @Query(
            nativeQuery = true,
            value = "insert into script (board_id, title_page, changed_at, changed_by, version) values (:board, '[]', :now, :by, 0) on conflict do nothing")
    void begin(UUID board, UUID by, Instant now);

    /** Whoever holds it is alone in changing the board's script. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select s from StoredScript s where s.board = :board")
    Optional<StoredScript> lock(UUID board);
}
