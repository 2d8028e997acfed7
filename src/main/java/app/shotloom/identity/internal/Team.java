package app.shotloom.identity.internal;

import app.shotloom.identity.DisplayName;
import app.shotloom.identity.TeamId;
import app.shotloom.shared.Ids;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A team's name; its people are {@link TeamMember}s. */
@Entity
@Table(name = "team")
public class Team {

    @Id
    private UUID id;

    @Column(name = "name")
    private String name;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    @Column(name = "version")
    private int version;

    protected Team() {}

    public Team(DisplayName name, Instant now) {
        this.id = Ids.next();
        this.name = name.value();
        this.createdAt = now;
    }

    public TeamId id() {
        return new TeamId(id);
    }

    public String name() {
        return name;
    }

    public void rename(DisplayName newName) {
        this.name = newName.value();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Team team && id.equals(team.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
