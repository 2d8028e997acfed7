package app.shotloom.brief.internal;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** What people set right, the oldest first. */
public interface CorrectionRepository extends Repository<StoredCorrection, UUID> {

    StoredCorrection save(StoredCorrection correction);

    void deleteAll(Iterable<? extends StoredCorrection> corrections);

    @Query("select c from StoredCorrection c where c.shot = :shot order by c.turn")
    List<StoredCorrection> ofShot(UUID shot);

    @Query("select c from StoredCorrection c where c.shot in :shots order by c.turn")
    List<StoredCorrection> ofShots(Collection<UUID> shots);
}
