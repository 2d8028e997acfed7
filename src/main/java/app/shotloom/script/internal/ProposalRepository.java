package app.shotloom.script.internal;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

/** The scripts that wait to be accepted. */
public interface ProposalRepository extends Repository<StoredProposal, UUID> {

    StoredProposal save(StoredProposal proposal);

    Optional<StoredProposal> findById(UUID id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select p from StoredProposal p where p.id = :id")
    Optional<StoredProposal> lock(UUID id);

    /** Nobody comes back to these; the script they were read from is still where it came from. */
    @Modifying
    @Query("delete from StoredProposal p where p.board = :board and p.madeAt < :before")
    void forget(UUID board, Instant before);
}
