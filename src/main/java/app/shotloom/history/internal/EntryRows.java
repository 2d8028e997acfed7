package app.shotloom.history.internal;

import app.shotloom.board.BoardId;
import app.shotloom.board.change.Change;
import app.shotloom.board.change.Facet;
import app.shotloom.identity.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The lines of the journal, in the order they were written. */
@Component
public class EntryRows {

    /** As many as are sent to the database at a time. */
    private static final int BATCH = 200;

    /** Enough for a sentence and a few pictures. */
    private static final int MOST_SHOWN = 200;

    private final JdbcClient database;
    private final JdbcTemplate batches;

    EntryRows(JdbcClient database, JdbcTemplate batches) {
        this.database = database;
        this.batches = batches;
    }

    void add(UUID gesture, UserId author, List<Change> changes, Instant now) {
        batches.batchUpdate("""
                insert into journal (gesture_id, board_id, author_id, made_at, subject, target, aspect, before, after, cause)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""", changes, BATCH, (row, change) -> {
            row.setObject(1, gesture);
            row.setObject(2, change.board().value());
            row.setObject(3, author.value());
            row.setTimestamp(4, Timestamp.from(now));
            row.setString(5, change.facet().subject());
            row.setObject(6, change.facet().target());
            row.setString(7, change.facet().aspect());
            row.setString(8, change.before());
            row.setString(9, change.after());
            row.setString(10, change.cause().name());
        });
    }

    /** Lets the last line about this thing end with the new value, if it is of that gesture and ends where this change begins. */
    boolean extend(UUID gesture, Change change) {
        Facet facet = change.facet();
        return database.sql("""
                        update journal set after = :after
                         where id = (select max(id) from journal where target = :target)
                           and gesture_id = :gesture and subject = :subject and aspect = :aspect and after = :before""")
                .param("after", change.after())
                .param("before", change.before())
                .param("target", facet.target())
                .param("aspect", facet.aspect())
                .param("subject", facet.subject())
                .param("gesture", gesture)
                .update() > 0;
    }

    /** The newest first. */
    public List<Entry> of(UUID gesture) {
        return database.sql("select * from journal where gesture_id = ? order by id desc")
                .param(gesture)
                .query(EntryRows::read)
                .list();
    }

    /** What is to be seen of several gestures, the oldest first: of a large one only how it begins. */
    public List<Entry> firstOf(Collection<UUID> gestures) {
        return gestures.isEmpty()
                ? List.of()
                : database.sql("""
                                select j.* from unnest(:gestures) g(id) cross join lateral (
                                    select * from journal where gesture_id = g.id and cause <> 'UNSEEN' order by id limit :most) j
                                 order by j.id""")
                        .param("gestures", gestures.toArray(UUID[]::new))
                        .param("most", MOST_SHOWN)
                        .query(EntryRows::read)
                        .list();
    }

    /** How many things each of these gestures is about, all of them counted. */
    public Map<UUID, Integer> thingsOf(Collection<UUID> gestures) {
        Map<UUID, Integer> things = new HashMap<>();
        if (!gestures.isEmpty()) {
            database.sql("""
                            select gesture_id, count(distinct target) as things from journal
                             where gesture_id in (:gestures) and cause <> 'UNSEEN' group by gesture_id""")
                    .param("gestures", gestures)
                    .query((row, number) -> things.put(row.getObject("gesture_id", UUID.class), row.getInt("things")))
                    .list();
        }
        return things;
    }

    /** What somebody else did last to the facet, since that line. */
    Optional<Entry> byOthers(Facet facet, long since, UserId author) {
        return database.sql("""
                        select * from journal where target = ? and aspect = ? and id > ? and author_id <> ? and cause <> 'UNSEEN'
                         order by id desc limit 1""")
                .params(facet.target(), facet.aspect(), since, author.value())
                .query(EntryRows::read)
                .optional();
    }

    /** What somebody else did last to any of these things, since that line. */
    Optional<Entry> byOthers(Collection<UUID> targets, long since, UserId author) {
        return database.sql("""
                        select * from journal where target in (:targets) and id > :since and author_id <> :author
                           and cause <> 'UNSEEN' order by id desc limit 1""")
                .param("targets", targets)
                .param("since", since)
                .param("author", author.value())
                .query(EntryRows::read)
                .optional();
    }

    /** The last line of a gesture; nothing where it has none. */
    public Optional<Long> lastOf(UUID gesture) {
        return database.sql("select max(id) from journal where gesture_id = ?")
                .param(gesture)
                .query((row, number) -> Optional.ofNullable(row.getObject(1, Long.class)))
                .single();
    }

    /** Every line of the board behind that one, the newest first. */
    public void since(BoardId board, long line, Consumer<Entry> reader) {
        try (var lines = database.sql("select * from journal where board_id = ? and id > ? order by id desc")
                .params(board.value(), line)
                .query(EntryRows::read)
                .stream()) {
            lines.forEach(reader);
        }
    }

    private static Entry read(ResultSet row, int number) throws SQLException {
        return new Entry(
                row.getLong("id"),
                row.getObject("gesture_id", UUID.class),
                new BoardId(row.getObject("board_id", UUID.class)),
                new UserId(row.getObject("author_id", UUID.class)),
                row.getTimestamp("made_at").toInstant(),
                new Facet(
                        Objects.requireNonNull(row.getString("subject")),
                        Objects.requireNonNull(row.getObject("target", UUID.class)),
                        Objects.requireNonNull(row.getString("aspect"))),
                row.getString("before"),
                row.getString("after"),
                Change.Cause.valueOf(row.getString("cause")));
    }
}
