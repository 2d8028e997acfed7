package app.shotloom.node.reader;

import app.shotloom.node.brief.Brief;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A reader that is loaded when it is first asked to read. Whoever asks meanwhile waits for it. */
final class LateReader implements BriefReader {
    private final Supplier<BriefReader> loader;
    private @Nullable BriefReader loaded;

    LateReader(Supplier<BriefReader> loader) {
        this.loader = loader;
    }

    @Override
    public Brief read(BriefOrder order) {
        return reader().read(order);
    }

    private synchronized BriefReader reader() {
        if (loaded == null) {
            loaded = loader.get();
        }
        return loaded;
    }
}
