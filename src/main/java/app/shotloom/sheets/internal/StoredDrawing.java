package app.shotloom.sheets.internal;

import app.shotloom.board.BoardId;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** What was asked for and what was drawn last of one subject. A request counts until something else is asked for. */
@Entity
@Table(name = "sheet_drawing")
public class StoredDrawing {

    /** A request that no node took is dropped by the broker after as long, and sent again if somebody still looks. */
    public static final Duration TIME_TO_LIVE = Duration.ofSeconds(60);

    @Id
    @Column(name = "subject_id")
    private UUID subject;

    @Column(name = "board_id")
    private UUID board;

    private String print = "";

    @Column(name = "request_id")
    private UUID request;

    @Column(name = "asked_at")
    private @Nullable Instant askedAt;

    private boolean late;

    private @Nullable String failure;

    @Column(name = "handed_in")
    @JdbcTypeCode(SqlTypes.JSON)
    private String handedIn = "{}";

    @Column(name = "drawn_print")
    private @Nullable String drawnPrint;

    @Column(name = "drawn_at")
    private @Nullable Instant drawnAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private String pictures = "[]";

    @Version
    private int version;

    @SuppressWarnings("NullAway") // JPA fills the fields
    protected StoredDrawing() {}

    StoredDrawing(UUID subject, BoardId board, UUID request) {
        this.subject = subject;
        this.board = board.value();
        this.request = request;
    }

    /** Whether this was asked for last, and is drawn, refused, or on its way. */
    boolean knows(String wanted, Instant now) {
        boolean overdue = askedAt != null && now.isAfter(askedAt.plus(TIME_TO_LIVE));
        return print.equals(wanted) && !overdue;
    }

    /** Whether what was asked for last is this. */
    boolean isFor(String wanted) {
        return print.equals(wanted);
    }

    /** Something else is wanted from now on; what is on its way is too late. */
    void renew(String wanted, UUID newRequest) {
        print = wanted;
        request = newRequest;
        handedIn = "{}";
    }

    void asked(Instant now) {
        askedAt = now;
        late = false;
        failure = null;
    }

    void drawn(String drawnPictures, Instant now) {
        pictures = drawnPictures;
        drawnPrint = print;
        drawnAt = now;
        handedIn = "{}";
        askedAt = null;
        late = false;
        failure = null;
    }

    void failed(String reason) {
        failure = reason;
        askedAt = null;
        late = false;
    }

    void late() {
        late = true;
    }

    /** Whether an answer to this request is waited for. */
    boolean awaits(UUID answered) {
        return request.equals(answered) && askedAt != null;
    }

    boolean isAwaited() {
        return askedAt != null;
    }

    boolean isLate() {
        return late;
    }

    @Nullable String failure() {
        return failure;
    }

    UUID subject() {
        return subject;
    }

    UUID request() {
        return request;
    }

    BoardId board() {
        return new BoardId(board);
    }

    String handedIn() {
        return handedIn;
    }

    void handIn(String parts) {
        handedIn = parts;
    }

    String pictures() {
        return pictures;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof StoredDrawing that && subject.equals(that.subject);
    }

    @Override
    public int hashCode() {
        return subject.hashCode();
    }
}
