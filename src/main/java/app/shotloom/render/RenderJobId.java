package app.shotloom.render;

import app.shotloom.shared.Ids;
import java.util.UUID;

/** Names one render of one shot. */
public record RenderJobId(UUID value) {

    /** A new, time-ordered id. */
    public static RenderJobId next() {
        return new RenderJobId(Ids.next());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
