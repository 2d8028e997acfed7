package app.shotloom.history.internal;

import app.shotloom.board.BoardId;
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
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The gestures, in the order they were made. */
@Component
public class GestureRows {

    /** DONE can be undone, UNDONE done again, PAST neither. */
    public enum State { DONE, UNDONE, PAST }

    /**
     * @param name null for one that is called by what it changed
     * @param about of an undo or redo: what it takes back or does again
     * @param latest whose entries say what is in effect of it
     */
    public record Row(
            UUID id,
            long seq,
            BoardId board,
            UserId author,
            @Nullable String name,
            Instant madeAt,
            @Nullable UUID about,
            State state,
            UUID latest) {}

    private final JdbcClient database;

    GestureRows(JdbcClient database) {
        this.database = database;
    }

    /** Whether there was no such gesture yet. */
    boolean begin(UUID id, BoardId board, UserId author, @Nullable String name, Instant now, boolean byHand) {
        return insert(id, board, author, name, now, null, byHand ? State.DONE : State.PAST) > 0;
    }

    /** An undo or a redo; never undone itself: whatever it is about is. */
    void beginAbout(UUID id, Row about, String name, Instant now) {
        insert(id, about.board(), about.author(), name, now, about.id(), State.PAST);
    }

    private int insert(UUID id, BoardId board, UserId author, @Nullable String name, Instant now, @Nullable UUID about, State state) {
        return database.sql("""
                        insert into gesture (id, board_id, author_id, name, made_at, changed_at, about, state, latest)
                        values (:id, :board, :author, :name, :now, :now, :about, :state, :id) on conflict (id) do nothing""")
                .param("id", id)
                .param("board", board.value())
                .param("author", author.value())
                .param("name", name)
                .param("now", Timestamp.from(now))
                .param("about", about, java.sql.Types.OTHER)
                .param("state", state.name())
                .update();
    }

    /** What somebody has undone cannot be done again once they do something else. */
    void forgetUndone(BoardId board, UserId author) {
        database.sql("update gesture set state = 'PAST' where board_id = ? and author_id = ? and state = 'UNDONE'")
                .params(board.value(), author.value())
                .update();
    }

    /** The last gesture of somebody, if it was typing in this very field and they have not paused since. */
    Optional<UUID> typing(BoardId board, UserId author, Facet facet, Instant since) {
        return database.sql("""
                        select g.id from (select * from gesture where board_id = :board and author_id = :author
                                           order by seq desc limit 1) g
                         where g.state = 'DONE' and g.name is null and g.changed_at > :since
                           and not exists (select 1 from journal j where j.gesture_id = g.id
                                              and not (j.target = :target and j.aspect = :aspect))""")
                .param("board", board.value())
                .param("author", author.value())
                .param("since", Timestamp.from(since))
                .param("target", facet.target())
                .param("aspect", facet.aspect())
                .query(UUID.class)
                .optional();
    }

    void goOn(UUID id, Instant now) {
        database.sql("update gesture set changed_at = ? where id = ?").params(Timestamp.from(now), id).update();
    }

    /** Undo and redo of one person on one board take turns, in however many windows. */
    void takeTurns(BoardId board, UserId author) {
        long key = board.value().getLeastSignificantBits() ^ author.value().getLeastSignificantBits();
        database.sql("select pg_advisory_xact_lock(?)").param(key).query((row, number) -> 0).list();
    }

    /** What undo would take back. */
    public Optional<Row> lastDone(BoardId board, UserId author) {
        return one("state = 'DONE' and board_id = ? and author_id = ? order by seq desc limit 1", board.value(), author.value());
    }

    /** What undo would have taken back before that gesture was made. */
    Optional<Row> lastDoneBefore(Row row) {
        return one(
                "state = 'DONE' and board_id = ? and author_id = ? and seq < ? order by seq desc limit 1",
                row.board().value(),
                row.author().value(),
                row.seq());
    }

    /** What was begun as a gesture of its own turns out to take another one back. */
    void isUndoOf(UUID id, UUID about) {
        database.sql("update gesture set about = ?, name = 'undo', state = 'PAST' where id = ?").params(about, id).update();
        become(about, State.UNDONE, id);
    }

    /** What redo would do again: what was undone last. */
    public Optional<Row> firstUndone(BoardId board, UserId author) {
        return one("state = 'UNDONE' and board_id = ? and author_id = ? order by seq limit 1", board.value(), author.value());
    }

    public Optional<Row> find(UUID id) {
        return one("id = ?", id);
    }

    private Optional<Row> one(String where, Object... values) {
        return database.sql("select * from gesture where " + where).params(values).query(GestureRows::read).optional();
    }

    void become(UUID id, State state, UUID latest) {
        database.sql("update gesture set state = ?, latest = ? where id = ?").params(state.name(), latest, id).update();
    }

    void remove(UUID id) {
        database.sql("delete from gesture where id = ?").param(id).update();
    }

    /**
     * The newest first.
     *
     * @param before only those made before this one, by its {@link Row#seq}
     * @param author only of this person
     * @param target only those that changed this thing
     */
    public List<Row> page(BoardId board, long before, @Nullable UserId author, @Nullable UUID target, int most) {
        return database.sql("""
                        select * from gesture g where board_id = :board and seq < :before
                           and (cast(:author as uuid) is null or author_id = cast(:author as uuid))
                           and exists (select 1 from journal j where j.gesture_id = g.id and j.cause <> 'UNSEEN'
                                          and (cast(:target as uuid) is null or j.target = cast(:target as uuid)))
                         order by seq desc limit :most""")
                .param("board", board.value())
                .param("before", before)
                .param("author", author == null ? null : author.toString())
                .param("target", target == null ? null : target.toString())
                .param("most", most)
                .query(GestureRows::read)
                .list();
    }

    /** What gestures are called, of those that have a name. */
    public Map<UUID, String> names(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Map.of();
        }
        Map<UUID, String> names = new HashMap<>();
        database.sql("select id, name from gesture where id in (:ids) and name is not null")
                .param("ids", ids)
                .query(row -> {
                    names.put(row.getObject(1, UUID.class), row.getString(2));
                });
        return names;
    }

    /** Everybody who did something on the board. */
    public List<UserId> authors(BoardId board) {
        return database.sql("select distinct author_id from gesture where board_id = ?")
                .param(board.value())
                .query((row, number) -> new UserId(row.getObject(1, UUID.class)))
                .list();
    }

    private static Row read(ResultSet row, int number) throws SQLException {
        return new Row(
                row.getObject("id", UUID.class),
                row.getLong("seq"),
                new BoardId(row.getObject("board_id", UUID.class)),
                new UserId(row.getObject("author_id", UUID.class)),
                row.getString("name"),
                row.getTimestamp("made_at").toInstant(),
                row.getObject("about", UUID.class),
                State.valueOf(row.getString("state")),
                row.getObject("latest", UUID.class));
    }
}
