package app.shotloom.sheets.internal;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What was drawn of each subject. */
interface DrawingRepository extends Repository<StoredDrawing, UUID> {

    StoredDrawing saveAndFlush(StoredDrawing drawing);

    Optional<StoredDrawing> findById(UUID subject);

    Optional<StoredDrawing> findByRequest(UUID request);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from StoredDrawing d where d.subject = :subject")
    Optional<StoredDrawing> lock(UUID subject);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from StoredDrawing d where d.request = :request")
    Optional<StoredDrawing> lockRequest(UUID request);

    List<StoredDrawing> findByBoard(UUID board);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select d from StoredDrawing d where d.late = false and d.askedAt < :before order by d.subject")
    List<StoredDrawing> lockLate(Instant before);
}
