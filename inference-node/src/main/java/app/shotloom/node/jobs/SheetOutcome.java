package app.shotloom.node.jobs;

import app.shotloom.node.pipeline.SheetPicture;
import java.util.List;

/** How the drawing of a sheet ended. */
public sealed interface SheetOutcome {
    /** Drawn and uploaded; pictures that there are none of are missing. */
    record Ready(List<Hung> pictures, long drawMillis) implements SheetOutcome {}

    /** Another try here would fail the same way; the message is for the user. */
    record Failed(String message) implements SheetOutcome {}

    /** Nobody waits for it any more. */
    record Dropped() implements SheetOutcome {}

    /** A picture that web has; sizes in pixels. */
    record Hung(String name, int width, int height, List<SheetPicture.Standing> standing) {}
}
