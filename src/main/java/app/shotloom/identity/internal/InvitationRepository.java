package app.shotloom.identity.internal;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** The invitations. */
public interface InvitationRepository extends JpaRepository<Invitation, UUID> {

    Optional<Invitation> findByHash(byte[] hash);

    /** Locks the row, so that of two people with one link the second finds it used. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from Invitation i where i.hash = :hash")
    Optional<Invitation> lock(byte[] hash);

    @Query("select i from Invitation i where i.team = :team and i.usedAt is null and i.revokedAt is null"
            + " and i.expiresAt > :now order by i.createdAt desc")
    List<Invitation> openOf(UUID team, Instant now);
}
