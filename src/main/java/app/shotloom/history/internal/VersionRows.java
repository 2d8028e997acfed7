package app.shotloom.history.internal;

import app.shotloom.board.BoardId;
import app.shotloom.board.change.Facet;
import app.shotloom.history.BoardState;
import app.shotloom.history.NamedVersion;
import app.shotloom.identity.UserId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Versions that have a name, each with the whole board as it was. */
@Component
public class VersionRows {

    private record Value(String subject, UUID target, String aspect, String value) {}

    private final JdbcClient database;
    private final JsonMapper json;

    VersionRows(JdbcClient database, JsonMapper json) {
        this.database = database;
        this.json = json;
    }

    public void add(NamedVersion row, BoardState state) {
        List<Value> values = state.facets().entrySet().stream()
                .map(each -> new Value(
                        each.getKey().subject(), each.getKey().target(), each.getKey().aspect(), each.getValue()))
                .toList();
        database.sql("""
                        insert into board_version (id, board_id, name, made_by, made_at, of_time, snapshot)
                        values (?, ?, ?, ?, ?, ?, cast(? as jsonb))""")
                .params(
                        row.id(),
                        row.board().value(),
                        row.name(),
                        row.by().value(),
                        Timestamp.from(row.madeAt()),
                        Timestamp.from(row.ofTime()),
                        json.writeValueAsString(values))
                .update();
    }

    /** The newest first. */
    public List<NamedVersion> of(BoardId board) {
        return database.sql("""
                        select id, board_id, name, made_by, made_at, of_time from board_version where board_id = ?
                         order by of_time desc, made_at desc""")
                .param(board.value())
                .query(VersionRows::read)
                .list();
    }

    public Optional<NamedVersion> find(BoardId board, UUID id) {
        return of(board).stream().filter(row -> row.id().equals(id)).findFirst();
    }

    public BoardState state(UUID id) {
        String snapshot = database.sql("select snapshot from board_version where id = ?").param(id).query(String.class).single();
        Map<Facet, String> state = new HashMap<>();
        for (Value value : json.readValue(snapshot, Value[].class)) {
            state.put(new Facet(value.subject(), value.target(), value.aspect()), value.value());
        }
        return new BoardState(state);
    }

    public void remove(UUID id) {
        database.sql("delete from board_version where id = ?").param(id).update();
    }

    private static NamedVersion read(ResultSet row, int number) throws SQLException {
        return new NamedVersion(
                row.getObject("id", UUID.class),
                new BoardId(row.getObject("board_id", UUID.class)),
                row.getString("name"),
                new UserId(row.getObject("made_by", UUID.class)),
                row.getTimestamp("made_at").toInstant(),
                row.getTimestamp("of_time").toInstant());
    }
}
