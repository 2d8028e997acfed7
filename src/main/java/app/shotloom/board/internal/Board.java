package app.shotloom.board.internal;

import app.shotloom.board.BoardLook;
import app.shotloom.board.BoardNumbering;
import app.shotloom.board.Look;
import app.shotloom.board.Numbering;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A storyboard of one team. */
@Entity
@Table(name = "board")
public class Board {

    @Id
    private UUID id;

    @Column(name = "team_id")
    private UUID team;

    private String title;

    private String look = Look.INK.code();

    private boolean arrows;

    private String numbering = Numbering.SCENES.code();

    @Column(name = "numbers_locked")
    private boolean numbersLocked;

    @Column(name = "created_by")
    private UUID createdBy;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected Board() {}

    public Board(UUID id, UUID team, String title, UUID createdBy, Instant now) {
        this.id = id;
        this.team = team;
        this.title = title;
        this.createdBy = createdBy;
        this.createdAt = now;
        this.changedAt = now;
    }

    public UUID id() {
        return id;
    }

    public UUID team() {
        return team;
    }

    public String title() {
        return title;
    }

    public Instant changedAt() {
        return changedAt;
    }

    public void rename(String title, Instant now) {
        this.title = title;
        this.changedAt = now;
    }

    public BoardLook look() {
        return new BoardLook(Look.of(look), arrows);
    }

    public void drawBy(BoardLook wanted) {
        look = wanted.look().code();
        arrows = wanted.arrows();
    }

    public BoardNumbering numbering() {
        return new BoardNumbering(Numbering.of(numbering), numbersLocked);
    }

    public void numberBy(BoardNumbering wanted) {
        numbering = wanted.scheme().code();
        numbersLocked = wanted.locked();
    }

    public void delete(Instant now) {
        deletedAt = now;
    }

    public void restore() {
        deletedAt = null;
    }

    public boolean isDeleted() {
        return deletedAt != null;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Board board && id.equals(board.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
