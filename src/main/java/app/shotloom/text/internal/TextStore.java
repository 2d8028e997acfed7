package app.shotloom.text.internal;

import app.shotloom.shared.Ids;
import app.shotloom.text.TextRef;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The histories of texts in the database. */
@Component
public class TextStore {

    private static final String FIND = "select id, says, sequence, stamp, state_sequence as packed_to from shared_text"
            + " where kind = :kind and owner_id = :owner and field = :field";

    private final JdbcClient database;

    TextStore(JdbcClient database) {
        this.database = database;
    }

    public Optional<StoredText> find(TextRef text) {
        return named(FIND, text).query(StoredText.class).optional();
    }

    /** Nobody else writes it until the transaction ends. */
    public Optional<StoredText> lock(TextRef text) {
        return named(FIND + " for update", text).query(StoredText.class).optional();
    }

    /** Stores a new history, unless somebody else has been quicker; then theirs. */
    public StoredText begin(TextRef text, Merging.Result first) {
        named("insert into shared_text (id, kind, owner_id, field, says, sequence, stamp, state, state_sequence)"
                        + " values (:id, :kind, :owner, :field, :says, 0, :stamp, :state, 0)"
                        + " on conflict (kind, owner_id, field) do nothing", text)
                .param("id", Ids.next())
                .param("says", first.says())
                .param("stamp", first.stamp())
                .param("state", first.change())
                .update();
        return lock(text).orElseThrow();
    }

    /** Adds a change to what is locked. */
    public StoredText append(StoredText text, Merging.Result result) {
        long next = text.sequence() + 1;
        database.sql("insert into shared_text_change (text_id, sequence, content) values (:id, :next, :change)")
                .param("id", text.id())
                .param("next", next)
                .param("change", result.change())
                .update();
        database.sql("update shared_text set says = :says, sequence = :next, stamp = :stamp where id = :id")
                .param("id", text.id())
                .param("says", result.says())
                .param("next", next)
                .param("stamp", result.stamp())
                .update();
        return new StoredText(text.id(), result.says(), next, result.stamp(), text.packedTo());
    }

    /** Keeps the whole as one. */
    public StoredText pack(StoredText text, byte[] state) {
        dropChanges(text);
        database.sql("update shared_text set state = :state, state_sequence = sequence where id = :id")
                .param("id", text.id())
                .param("state", state)
                .update();
        return new StoredText(text.id(), text.says(), text.sequence(), text.stamp(), text.sequence());
    }

    /** Forgets how the text came to be. */
    public StoredText restart(StoredText text, Merging.Result first) {
        dropChanges(text);
        UUID id = Ids.next();
        database.sql("update shared_text set id = :new, state = :state, stamp = :stamp, state_sequence = sequence where id = :id")
                .param("new", id)
                .param("id", text.id())
                .param("state", first.change())
                .param("stamp", first.stamp())
                .update();
        return new StoredText(id, text.says(), text.sequence(), first.stamp(), text.sequence());
    }

    private void dropChanges(StoredText text) {
        database.sql("delete from shared_text_change where text_id = :id").param("id", text.id()).update();
    }

    /** In order; the whole where what came before is packed together already. */
    public List<byte[]> changesAfter(StoredText text, long sequence) {
        return sequence < text.packedTo() ? whole(text) : changes(text, sequence);
    }

    public List<byte[]> whole(StoredText text) {
        List<byte[]> all = new ArrayList<>(database.sql("select state from shared_text where id = :id")
                .param("id", text.id())
                .query(byte[].class)
                .list());
        all.addAll(changes(text, 0));
        return all;
    }

    /** For merging, which asks for the bytes only where it has not kept them. */
    public Merging.Content content(StoredText text) {
        return new Merging.Content(text.id(), text.stamp(), () -> whole(text));
    }

    private List<byte[]> changes(StoredText text, long after) {
        return database.sql("select content from shared_text_change where text_id = :id and sequence > :after order by sequence")
                .param("id", text.id())
                .param("after", after)
                .query(byte[].class)
                .list();
    }

    private JdbcClient.StatementSpec named(String sql, TextRef text) {
        return database.sql(sql)
                .param("kind", text.kind())
                .param("owner", text.owner())
                .param("field", text.field());
    }
}
