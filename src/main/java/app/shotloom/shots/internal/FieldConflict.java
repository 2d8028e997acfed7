package app.shotloom.shots.internal;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.identity.UserId;
import app.shotloom.shots.ConflictId;
import app.shotloom.shots.ShotField;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What somebody wrote in a field that somebody else had changed meanwhile; kept until its author chooses. */
@Entity
@Table(name = "shot_conflict")
public class FieldConflict {

    @Id
    private UUID id;

    @Column(name = "shot_id")
    private UUID shot;

    @Column(name = "board_id")
    private UUID board;

    @Enumerated(EnumType.STRING)
    private ShotField field;

    @Column(name = "author_id")
    private UUID author;

    private String mine;

    @Column(name = "created_at")
    private Instant createdAt;

    @Column(name = "settled_at")
    private @Nullable Instant settledAt;

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected FieldConflict() {}

    public FieldConflict(StoredShot shot, ShotField field, UserId author, String mine, Instant now) {
        this.id = ConflictId.next().value();
        this.shot = shot.id().value();
        this.board = shot.board().value();
        this.field = field;
        this.author = author.value();
        this.mine = mine;
        this.createdAt = now;
    }

    /** The author goes on typing before choosing. */
    public void rewrite(String mine) {
        this.mine = mine;
    }

    public void settle(Instant now) {
        settledAt = now;
    }

    public ConflictId id() {
        return new ConflictId(id);
    }

    public ShotId shot() {
        return new ShotId(shot);
    }

    public BoardId board() {
        return new BoardId(board);
    }

    public ShotField field() {
        return field;
    }

    public UserId author() {
        return new UserId(author);
    }

    public String mine() {
        return mine;
    }
}
