package app.shotloom.exchange.internal;

import app.shotloom.exchange.TemplateId;
import app.shotloom.identity.TeamId;
import app.shotloom.identity.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A board that a team begins others with. */
@Entity
@Table(name = "board_template")
public class StoredTemplate {

    @Id
    private UUID id;

    @Column(name = "team_id")
    private UUID team;

    private String name;

    @JdbcTypeCode(SqlTypes.JSON)
    private String document;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected StoredTemplate() {}

    /** @param document as JSON */
    public StoredTemplate(TeamId team, String name, String document, UserId by, Instant now) {
        this.id = TemplateId.next().value();
        this.team = team.value();
        this.name = name;
        this.document = document;
        this.madeBy = by.value();
        this.madeAt = now;
    }

    public TemplateId id() {
        return new TemplateId(id);
    }

    public TeamId team() {
        return new TeamId(team);
    }

    public String name() {
        return name;
    }

    public String document() {
        return document;
    }

    public void rename(String name) {
        this.name = name;
    }

    public void delete(Instant now) {
        deletedAt = now;
    }

    public void restore() {
        deletedAt = null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredTemplate that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
