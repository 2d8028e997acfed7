package app.shotloom.render.internal;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.identity.TeamId;
import app.shotloom.identity.UserId;
import app.shotloom.media.MediaId;
import app.shotloom.render.RenderJobId;
import app.shotloom.render.RenderStatus;
import app.shotloom.shots.NewTake;
import app.shotloom.shots.Said;
import app.shotloom.shots.TakeId;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * A render job. It changes only by the transitions below, each of which says no (false) instead of going back on what
 * is final: that is how a late, doubled or cancelled result changes nothing.
 */
@Entity
@Table(name = "render_job")
public class StoredJob {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column
    private UUID shotId;

    @Column
    private UUID boardId;

    @Column
    private UUID teamId;

    @Column
    private UUID requestedBy;

    @Column
    private Instant requestedAt;

    @Column
    private String engine;

    @Column
    private long seed;

    @Column
    private int width;

    @Column
    private int height;

    @Column
    private int framesPerSecond;

    @Column
    private int durationMillis;

    @Column
    private String words;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column
    private @Nullable Said said;

    @Column
    private int priority;

    @Enumerated(EnumType.STRING)
    @Column
    private RenderStatus status;

    @Column
    private int attempt;

    @Column
    private @Nullable String node;

    @Column
    private @Nullable Instant startedAt;

    @Column
    private @Nullable Instant endedAt;

    @Embedded
    private @Nullable Parts parts;

    @Column
    private @Nullable UUID takeId;

    @Column
    private @Nullable String error;

    protected StoredJob() {}

    /** @param words the {@link Order} as JSON */
    StoredJob(Place place, RenderSettings settings, Duration duration, String words, Said said, int priority, UserId by, Instant now) {
        this.id = RenderJobId.next().value();
        this.shotId = place.shot().value();
        this.boardId = place.board().value();
        this.teamId = place.team().value();
        this.requestedBy = by.value();
        this.requestedAt = now;
        this.engine = settings.engine();
        this.seed = settings.seed();
        this.width = settings.width();
        this.height = settings.height();
        this.framesPerSecond = settings.framesPerSecond();
        this.durationMillis = Math.toIntExact(duration.toMillis());
        this.words = words;
        this.said = said;
        this.priority = priority;
        this.status = RenderStatus.QUEUED;
    }

    /** Which shot of whose board. */
    record Place(ShotId shot, BoardId board, TeamId team) {}

    /** A node begins with it, for the first time or because another one did not end: what that one has is void. */
    boolean claim(String byNode, Instant now) {
        if (!status.isOpen()) {
            return false;
        }
        status = RenderStatus.RUNNING;
        attempt++;
        node = byNode;
        startedAt = now;
        parts = new Parts();
        return true;
    }

    /** Whether this attempt is the one that counts: no later one has begun, be its node silent or not. */
    boolean isRunning(int ofAttempt) {
        return status.isOpen() && attempt == ofAttempt;
    }

    /** Its node is silent: it waits again, for that node or another. */
    boolean waitAgain() {
        if (status != RenderStatus.RUNNING) {
            return false;
        }
        status = RenderStatus.QUEUED;
        return true;
    }

    Parts parts() {
        if (parts == null) {
            parts = new Parts();
        }
        return parts;
    }

    boolean finish(int ofAttempt, TakeId take, Instant now) {
        if (!isRunning(ofAttempt)) {
            return false;
        }
        takeId = take.value();
        end(RenderStatus.FINISHED, now);
        return true;
    }

    boolean fail(String reason, Instant now) {
        if (!status.isOpen()) {
            return false;
        }
        error = reason;
        end(RenderStatus.FAILED, now);
        return true;
    }

    boolean cancel(Instant now) {
        if (!status.isOpen()) {
            return false;
        }
        end(RenderStatus.CANCELLED, now);
        return true;
    }

    private void end(RenderStatus as, Instant now) {
        status = as;
        endedAt = now;
    }

    /** The take this render makes of the parts that were handed in. */
    NewTake take(int frameCount, String brief, List<String> undepicted) {
        Parts all = parts();
        return new NewTake(
                shot(), engine, seed, width, height, framesPerSecond, duration(), frameCount,
                all.need(Part.CLIP), all.need(Part.POSTER), all.need(Part.BLOCKING),
                brief, undepicted, requestedBy(), said);
    }

    public RenderJobId id() {
        return new RenderJobId(id);
    }

    public ShotId shot() {
        return new ShotId(shotId);
    }

    public BoardId board() {
        return new BoardId(boardId);
    }

    public TeamId team() {
        return new TeamId(teamId);
    }

    public UserId requestedBy() {
        return new UserId(requestedBy);
    }

    public Instant requestedAt() {
        return requestedAt;
    }

    public RenderSettings settings() {
        return new RenderSettings(engine, seed, width, height, framesPerSecond);
    }

    public Duration duration() {
        return Duration.ofMillis(durationMillis);
    }

    /** What its picture is drawn from is known better now than when it was asked for. */
    void drawnFrom(Said said) {
        this.said = said;
    }

    public String words() {
        return words;
    }

    public int priority() {
        return priority;
    }

    public RenderStatus status() {
        return status;
    }

    public int attempt() {
        return attempt;
    }

    public @Nullable TakeId take() {
        return takeId == null ? null : new TakeId(takeId);
    }

    public @Nullable String error() {
        return error;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredJob job && job.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
