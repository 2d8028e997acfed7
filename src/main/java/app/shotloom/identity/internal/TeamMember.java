package app.shotloom.identity.internal;

import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.identity.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person's place in one team. Somebody who was removed keeps the row, so that removal can be undone. */
@Entity
@Table(name = "team_member")
public class TeamMember {

    /** Which person in which team. */
    @Embeddable
    public record Place(@Column(name = "team_id") UUID team, @Column(name = "account_id") UUID account) {

        public static Place of(TeamId team, UserId user) {
            return new Place(team.value(), user.value());
        }
    }

    @EmbeddedId
    @Column
    private Place place;

    @Enumerated(EnumType.STRING)
    @Column(name = "role")
    private Role role;

    @Column(name = "joined_at")
    private Instant joinedAt;

    @Column(name = "removed_at")
    private @Nullable Instant removedAt;

    @Version
    @Column(name = "version")
    private int version;

    protected TeamMember() {}

    public TeamMember(TeamId team, UserId user, Role role, Instant now) {
        this.place = Place.of(team, user);
        this.role = role;
        this.joinedAt = now;
    }

    public TeamId team() {
        return new TeamId(place.team());
    }

    public UserId user() {
        return new UserId(place.account());
    }

    public Role role() {
        return role;
    }

    public Instant joinedAt() {
        return joinedAt;
    }

    public boolean isActive() {
        return removedAt == null;
    }

    public void become(Role newRole) {
        this.role = newRole;
    }

    public void remove(Instant now) {
        this.removedAt = now;
    }

    /** Undoes a removal, in the role they had. */
    public void putBack() {
        this.removedAt = null;
    }

    /** Joins again, after a removal, by a new invitation. */
    public void comeBackAs(Role newRole) {
        this.role = newRole;
        this.removedAt = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof TeamMember member && place.equals(member.place);
    }

    @Override
    public int hashCode() {
        return place.hashCode();
    }
}
