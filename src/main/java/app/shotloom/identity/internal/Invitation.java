package app.shotloom.identity.internal;

import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.identity.UserId;
import app.shotloom.shared.Ids;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A link that lets one person into a team, once, within a week. */
@Entity
@Table(name = "invitation")
public class Invitation {

    private static final Duration OPEN_FOR = Duration.ofDays(7);

    @Id
    private UUID id;

    @Column(name = "team_id")
    private UUID team;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Role role;

    @Column(name = "token_hash")
    private byte[] hash;

    @Column(name = "invited_by")
    private UUID invitedBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "expires_at")
    private Instant expiresAt;

    @Column(name = "used_at")
    private @Nullable Instant usedAt;

    @Column(name = "used_by")
    private @Nullable UUID usedBy;

    @Column(name = "revoked_at")
    private @Nullable Instant revokedAt;

    @Version
    @Column(name = "version")
    private int version;

    protected Invitation() {}

    public Invitation(TeamId team, Role role, Secret secret, UserId invitedBy, Instant now) {
        this.id = Ids.next();
        this.team = team.value();
        this.role = role;
        this.hash = secret.hash();
        this.invitedBy = invitedBy.value();
        this.createdAt = now;
        this.expiresAt = now.plus(OPEN_FOR);
    }

    public UUID id() {
        return id;
    }

    public TeamId team() {
        return new TeamId(team);
    }

    public Role role() {
        return role;
    }

    public UserId invitedBy() {
        return new UserId(invitedBy);
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public boolean isOpen(Instant now) {
        return usedAt == null && revokedAt == null && now.isBefore(expiresAt);
    }

    /** @throws Refusal.Gone when it is used, revoked or expired */
    public void requireOpen(Instant now) {
        if (!isOpen(now)) {
            throw new Refusal.Gone(Saying.of("identity.refused.invitation-over"));
        }
    }

    public void use(UserId who, Instant now) {
        requireOpen(now);
        this.usedAt = now;
        this.usedBy = who.value();
    }

    public void revoke(Instant now) {
        if (isOpen(now)) {
            this.revokedAt = now;
        }
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Invitation invitation && id.equals(invitation.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
