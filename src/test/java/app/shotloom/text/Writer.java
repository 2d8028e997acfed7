package app.shotloom.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Objects;
import java.util.UUID;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;

/** Somebody's browser in a test: a Yjs of its own, what it has not sent yet, and how far it has read. */
public final class Writer implements AutoCloseable {

    private static final String BROWSER = """
            (function () {
              const doc = new Y.Doc();
              let unsent = [];
              doc.on('update', (change, origin) => { if (origin !== 'server') unsent.push(change); });
              const text = doc.getText('text');
              const out = (bytes) => bytes.slice().buffer;
              return {
                buffer: (length) => new ArrayBuffer(length),
                read: (change) => Y.applyUpdate(doc, new Uint8Array(change), 'server'),
                insert: (at, letters) => text.insert(at, letters),
                remove: (at, count) => text.delete(at, count),
                says: () => text.toString(),
                take() { const all = unsent; unsent = []; return all.length ? out(Y.mergeUpdates(all)) : null; },
                whole: () => out(Y.encodeStateAsUpdate(doc)),
                map() { const own = new Y.Doc(); own.getMap('text').set('a', 1); return out(Y.encodeStateAsUpdate(own)); },
                format() { const own = new Y.Doc(); own.getText('text').insert(0, 'x', { bold: true }); return out(Y.encodeStateAsUpdate(own)); },
                beside() { const own = new Y.Doc(); own.getText('more').insert(0, 'x'); return out(Y.encodeStateAsUpdate(own)); },
              };
            })()""";

    private static final Engine ENGINE =
            Engine.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();

    private final Context context;
    private final Value browser;
    private UUID document = new UUID(0, 0);
    private long sequence;

    public Writer() {
        context = Context.newBuilder("js").engine(ENGINE).build();
        try {
            context.eval(Source.newBuilder("js", Objects.requireNonNull(Writer.class.getResource("/text/yjs.js"))).build());
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        browser = context.eval("js", BROWSER);
    }

    public void read(Merged merged) {
        document = merged.document();
        sequence = merged.sequence();
        merged.changes().forEach(change -> browser.invokeMember("read", in(change)));
    }

    public void insert(int at, String letters) {
        browser.invokeMember("insert", at, letters);
    }

    public void remove(int at, int count) {
        browser.invokeMember("remove", at, count);
    }

    public String says() {
        return browser.invokeMember("says").asString();
    }

    /** What was typed since the last call; empty for nothing. */
    public byte[] take() {
        Value taken = browser.invokeMember("take");
        return taken.isNull() ? new byte[0] : out(taken);
    }

    public byte[] whole() {
        return out(browser.invokeMember("whole"));
    }

    /** What Yjs can say and a text must not: "map", "format", "beside". */
    public byte[] strange(String what) {
        return out(browser.invokeMember(what));
    }

    public UUID document() {
        return document;
    }

    public long sequence() {
        return sequence;
    }

    private Value in(byte[] bytes) {
        Value buffer = browser.invokeMember("buffer", bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            buffer.writeBufferByte(i, bytes[i]);
        }
        return buffer;
    }

    private static byte[] out(Value buffer) {
        byte[] bytes = new byte[(int) buffer.getBufferSize()];
        buffer.readBuffer(0, bytes, 0, bytes.length);
        return bytes;
    }

    @Override
    public void close() {
        context.close(true);
    }
}
