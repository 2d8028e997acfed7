package app.shotloom.text.internal;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import org.graalvm.polyglot.Context;
import org.graalvm.polyglot.Engine;
import org.graalvm.polyglot.HostAccess;
import org.graalvm.polyglot.PolyglotAccess;
import org.graalvm.polyglot.ResourceLimits;
import org.graalvm.polyglot.Source;
import org.graalvm.polyglot.Value;
import org.graalvm.polyglot.io.IOAccess;
import org.graalvm.polyglot.proxy.ProxyArray;
import org.jspecify.annotations.Nullable;

/**
 * Yjs in a JavaScript of its own, for one thread. It can reach nothing outside: no Java, no files, no threads, no network,
 * and each call may execute only so many statements.
 */
class Yjs implements AutoCloseable {

    /** Reading the longest history takes about a tenth. */
    private static final long MOST_STATEMENTS = 30_000_000;

    private static final class Shared {
        /** Read once for all threads; what each runs is its own. */
        static final Engine ENGINE =
                Engine.newBuilder("js").option("engine.WarnInterpreterOnly", "false").build();

        static final Source YJS = source("yjs.js");
        static final Source MERGING = source("merging.js");
    }

    private final Context context;
    private final Value merging;

    Yjs() {
        context = Context.newBuilder("js")
                .engine(Shared.ENGINE)
                .allowHostAccess(HostAccess.NONE)
                .allowPolyglotAccess(PolyglotAccess.NONE)
                .allowIO(IOAccess.NONE)
                .allowCreateThread(false)
                .allowNativeAccess(false)
                .resourceLimits(ResourceLimits.newBuilder().statementLimit(MOST_STATEMENTS, null).build())
                .build();
        context.eval(Shared.YJS);
        merging = context.eval(Shared.MERGING);
    }

    /** The first state of a text that says this. */
    byte[] begin(String says) {
        return Objects.requireNonNull(bytes(call("begin", says)));
    }

    /** @return null when the text is not held here any more and no bytes are given to read it from */
    @Nullable YjsText open(Merging.Content content, @Nullable List<byte[]> history) {
        YjsText text = new YjsText(this, content.id().toString());
        if (call("holds", text.name(), content.stamp().toString()).asBoolean()) {
            return text;
        }
        if (history == null) {
            return null;
        }
        call("load", text.name(), content.stamp().toString(), ProxyArray.fromArray(history.stream().map(this::buffer).toArray()));
        return text;
    }

    Value call(String what, Object... with) {
        context.resetLimits();
        return merging.getMember(what).execute(with);
    }

    Value buffer(byte[] bytes) {
        Value buffer = merging.getMember("buffer").execute(bytes.length);
        for (int i = 0; i < bytes.length; i++) {
            buffer.writeBufferByte(i, bytes[i]);
        }
        return buffer;
    }

    static byte @Nullable [] bytes(Value buffer) {
        if (buffer.isNull()) {
            return null;
        }
        byte[] bytes = new byte[Math.toIntExact(buffer.getBufferSize())];
        buffer.readBuffer(0, bytes, 0, bytes.length);
        return bytes;
    }

    @Override
    public void close() {
        context.close(true);
    }

    private static Source source(String name) {
        URL file = Objects.requireNonNull(Yjs.class.getResource("/text/" + name), name);
        try {
            return Source.newBuilder("js", file).build();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
