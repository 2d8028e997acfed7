package app.shotloom.exchange.internal;

import app.shotloom.board.BoardId;
import app.shotloom.exchange.ShotListId;
import app.shotloom.identity.UserId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A shot list that was compared with its board and waits. */
@Entity
@Table(name = "shot_list")
public class StoredShotList {

    @Id
    private UUID id;

    @Column(name = "board_id")
    private UUID board;

    @JdbcTypeCode(SqlTypes.JSON)
    private String preview;

    @Column(name = "made_by")
    private UUID madeBy;

    @Column(name = "made_at")
    private Instant madeAt;

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected StoredShotList() {}

    /** @param preview as JSON */
    public StoredShotList(ShotListId id, BoardId board, String preview, UserId by, Instant now) {
        this.id = id.value();
        this.board = board.value();
        this.preview = preview;
        this.madeBy = by.value();
        this.madeAt = now;
    }

    public boolean isOf(BoardId board) {
        return this.board.equals(board.value());
    }

    public String preview() {
        return preview;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredShotList that && id.equals(that.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
