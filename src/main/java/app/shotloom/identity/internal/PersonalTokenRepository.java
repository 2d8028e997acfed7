package app.shotloom.identity.internal;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;

/** The personal access tokens. */
public interface PersonalTokenRepository extends JpaRepository<PersonalToken, UUID> {

    @Query("select t from PersonalToken t where t.hash = :hash and t.revokedAt is null")
    Optional<PersonalToken> findUsable(byte[] hash);

    @Query("select t from PersonalToken t where t.account = :account and t.revokedAt is null order by t.createdAt desc")
    List<PersonalToken> ofAccount(UUID account);

    /** Straight to the row: two requests at once with one token must not fail on its version. */
    @Modifying
    @Query("update PersonalToken t set t.lastUsedAt = :now where t.hash = :hash")
    void noteUse(byte[] hash, Instant now);
}
