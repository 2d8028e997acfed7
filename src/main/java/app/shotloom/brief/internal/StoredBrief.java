package app.shotloom.brief.internal;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/**
 * What there is to read of a shot, and what was read of it last. Each change of what there is to read is a new revision;
 * an answer counts for the revision it was read from.
 */
@Entity
@Table(name = "shot_brief")
public class StoredBrief {

    @Id
    @Column(name = "shot_id")
    private UUID shot;

    @Column(name = "board_id")
    private UUID board;

    private long revision;

    /** Empty when it is not known yet what there is to read now. */
    @Column(name = "own_print")
    private String ownPrint = "";

    @Column(name = "carried_print")
    private String carriedPrint = "";

    @JdbcTypeCode(SqlTypes.JSON)
    private String carried = "[]";

    @Column(name = "asked_at")
    private @Nullable Instant askedAt;

    private int asks;

    @Column(name = "read_revision")
    private long readRevision;

    private @Nullable String source;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable String brief;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected StoredBrief() {}

    /** Whether the words, sheets and corrections are other ones than were asked about last. */
    public boolean differs(Prints prints) {
        return !ownPrint.equals(prints.own());
    }

    /** Whether only what earlier shots leave is different. */
    public boolean differsInCarried(Prints prints) {
        return ownPrint.equals(prints.own()) && !carriedPrint.equals(prints.carried());
    }

    /**
     * There is something else to read from now on; what is on its way is too late.
     *
     * @param carried from earlier shots, as JSON
     */
    public void renew(Prints prints, String carried) {
        this.carried = carried;
        revision++;
        ownPrint = prints.own();
        carriedPrint = prints.carried();
        asks = 0;
        askedAt = null;
    }

    /** @param urgent whether somebody waits for it; that may be often, and does not count */
    public void asked(Instant now, boolean urgent) {
        askedAt = now;
        asks += urgent ? 0 : 1;
    }

    /** There is nothing to read, or nowhere: whoever brings it back has it asked for again. */
    public void rest() {
        askedAt = null;
    }

    /** Whether the brief is of what there is to read now. */
    public boolean isCurrent() {
        return readRevision == revision && !ownPrint.isEmpty();
    }

    /**
     * Whether nobody is asked, or an answer is overdue.
     *
     * @param urgent whether somebody waits for it
     */
    public boolean isToAsk(Instant now, boolean urgent) {
        return !isCurrent() && (askedAt == null || now.isAfter(askedAt.plus(urgent ? Patience.OF_PEOPLE : Patience.after(asks))));
    }

    public ShotId shot() {
        return new ShotId(shot);
    }

    public BoardId board() {
        return new BoardId(board);
    }

    public long revision() {
        return revision;
    }

    /** What earlier shots left when it was last asked about, as JSON. */
    public String carried() {
        return carried;
    }

    public @Nullable String source() {
        return source;
    }

    /** JSON, or null before the first. */
    public @Nullable String brief() {
        return brief;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredBrief that && shot.equals(that.shot);
    }

    @Override
    public int hashCode() {
        return shot.hashCode();
    }
}
