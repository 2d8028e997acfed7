package app.shotloom.identity.internal;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The teams. */
public interface TeamRepository extends JpaRepository<Team, UUID> {

    /** Locks the team's row, so that two owners who step down at once do so one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select team from Team team where team.id = :id")
    Optional<Team> lock(UUID id);
}
