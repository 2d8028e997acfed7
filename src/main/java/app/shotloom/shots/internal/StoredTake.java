package app.shotloom.shots.internal;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.identity.UserId;
import app.shotloom.media.MediaId;
import app.shotloom.shots.NewTake;
import app.shotloom.shots.Said;
import app.shotloom.shots.Take;
import app.shotloom.shots.TakeId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A finished render, never changed after it was taken; only approved, deleted and brought back. */
@Entity
@Table(name = "take")
public class StoredTake {

    @Id
    private UUID id;

    @Column(name = "shot_id")
    private UUID shot;

    @Column(name = "board_id")
    private UUID board;

    private int number;
    private String engine;
    private long seed;
    private int width;
    private int height;

    @Column(name = "frames_per_second")
    private int framesPerSecond;

    @Column(name = "duration_millis")
    private int durationMillis;

    @Column(name = "frame_count")
    private int frameCount;

    @Column(name = "clip_id")
    private UUID clip;

    @Column(name = "poster_id")
    private UUID poster;

    @Column(name = "blocking_id")
    private UUID blocking;

    @JdbcTypeCode(SqlTypes.JSON)
    private String brief;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> undepicted;

    @Column(name = "made_at")
    private Instant madeAt;

    @Column(name = "made_by")
    private UUID madeBy;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Said said;

    @Column(name = "approved_at")
    private @Nullable Instant approvedAt;

    @Column(name = "approved_by")
    private @Nullable UUID approvedBy;

    @Column(name = "deleted_at")
    private @Nullable Instant deletedAt;

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected StoredTake() {}

    public StoredTake(NewTake taken, BoardId board, int number, Instant now) {
        this.id = TakeId.next().value();
        this.shot = taken.shot().value();
        this.board = board.value();
        this.number = number;
        this.engine = taken.engine();
        this.seed = taken.seed();
        this.width = taken.width();
        this.height = taken.height();
        this.framesPerSecond = taken.framesPerSecond();
        this.durationMillis = (int) taken.duration().toMillis();
        this.frameCount = taken.frameCount();
        this.clip = taken.clip().value();
        this.poster = taken.poster().value();
        this.blocking = taken.blocking().value();
        this.brief = taken.brief();
        this.undepicted = List.copyOf(taken.undepicted());
        this.madeAt = now;
        this.madeBy = taken.madeBy().value();
        this.said = taken.said();
    }

    public void approve(UserId by, Instant now) {
        approvedBy = by.value();
        approvedAt = now;
    }

    public void withdrawApproval() {
        approvedBy = null;
        approvedAt = null;
    }

    public boolean isApproved() {
        return approvedAt != null;
    }

    /** What it was drawn from; null where that is not known. */
    public @Nullable Said said() {
        return said;
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

    public TakeId id() {
        return new TakeId(id);
    }

    public ShotId shot() {
        return new ShotId(shot);
    }

    public BoardId board() {
        return new BoardId(board);
    }

    public long seed() {
        return seed;
    }

    public Take read() {
        return new Take(
                id(),
                shot(),
                number,
                engine,
                seed,
                width,
                height,
                framesPerSecond,
                Duration.ofMillis(durationMillis),
                frameCount,
                new MediaId(clip),
                new MediaId(poster),
                new MediaId(blocking),
                brief,
                undepicted,
                madeAt,
                new UserId(madeBy),
                approvedBy == null ? null : new UserId(approvedBy));
    }
}
