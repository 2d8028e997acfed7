package app.shotloom.text.internal;

import app.shotloom.text.internal.Edits.Edit;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** One text that a {@link Yjs} holds. What is done to it adds up until {@link #change} takes it out. */
record YjsText(Yjs yjs, String name) {

    String says() {
        return yjs.call("says", name).asString();
    }

    /** Edits it to say this, with as little as may be, so that what others do at the same time stays in its place. */
    void become(String wanted) {
        String now = says();
        if (!now.equals(wanted)) {
            yjs.call("edit", name, Edit.flat(Edits.between(now, wanted)));
        }
    }

    /** @return false when it builds on changes that are not there */
    boolean take(byte[] change) {
        return yjs.call("take", name, yjs.buffer(change)).asBoolean();
    }

    /** All that was done, as one change, or null for nothing; from now on the text goes by this stamp. */
    byte @Nullable [] change(UUID stamp) {
        return Yjs.bytes(yjs.call("change", name, stamp.toString()));
    }

    byte[] pack() {
        return Objects.requireNonNull(Yjs.bytes(yjs.call("pack", name)));
    }

    /** It is read anew the next time. */
    void forget() {
        yjs.call("forget", name);
    }

    <T> T unlessItFails(Function<YjsText, T> work) {
        boolean done = false;
        try {
            T result = work.apply(this);
            done = true;
            return result;
        } finally {
            if (!done) {
                forgetQuietly();
            }
        }
    }

    private void forgetQuietly() {
        try {
            forget();
        } catch (RuntimeException gone) {
            // a JavaScript that was stopped has forgotten everything
        }
    }
}
