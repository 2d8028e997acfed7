package app.shotloom.identity.internal;

import app.shotloom.identity.AccessToken;
import app.shotloom.identity.DisplayName;
import app.shotloom.identity.UserId;
import app.shotloom.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A personal access token, known only by its hash. */
@Entity
@Table(name = "personal_token")
public class PersonalToken {

    /** Use is noted this coarsely, so that a busy script costs one write a minute. */
    private static final Duration NOTED_EVERY = Duration.ofMinutes(1);

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID account;

    @Column(name = "name")
    private String name;

    @Column(name = "token_hash")
    private byte[] hash;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "last_used_at")
    private @Nullable Instant lastUsedAt;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Version
    @Column(name = "version")
    private int version;

    protected PersonalToken() {}

    public PersonalToken(UserId owner, DisplayName name, Secret secret, Instant now) {
        this.id = Ids.next();
        this.account = owner.value();
        this.name = name.value();
        this.hash = secret.hash();
        this.createdAt = now;
    }

    public UserId owner() {
        return new UserId(account);
    }

    public AccessToken shown() {
        return new AccessToken(id, name, createdAt, lastUsedAt);
    }

    public boolean isRevoked() {
        return revokedAt != null;
    }

    public boolean shouldNoteUse(Instant now) {
        return lastUsedAt == null || lastUsedAt.plus(NOTED_EVERY).isBefore(now);
    }

    public void revoke(Instant now) {
        if (revokedAt == null) {
            this.revokedAt = now;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PersonalToken token && id.equals(token.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
