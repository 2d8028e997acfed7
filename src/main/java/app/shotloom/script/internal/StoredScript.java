package app.shotloom.script.internal;

import app.shotloom.board.BoardId;
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

/** That a board has a script, and its title page. */
@Entity
@Table(name = "script")
public class StoredScript {

    @Id
    @Column(name = "board_id")
    private UUID board;

    @Column(name = "title_page")
    @JdbcTypeCode(SqlTypes.JSON)
    private String titlePage = "[]";

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "changed_by")
    private UUID changedBy;

    @Version
    private int version;

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected StoredScript() {}

    public StoredScript(BoardId board, UserId by, Instant now) {
        this.board = board.value();
        this.changedBy = by.value();
        this.changedAt = now;
    }

    /** As JSON: a list of pairs, since their order counts. */
    public String titlePage() {
        return titlePage;
    }

    public void title(String titlePage, UserId by, Instant now) {
        this.titlePage = titlePage;
        this.changedBy = by.value();
        this.changedAt = now;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredScript that && board.equals(that.board);
    }

    @Override
    public int hashCode() {
        return board.hashCode();
    }
}
