package app.shotloom.node.pipeline.animatic.panel;

import app.shotloom.node.brief.Brief;

/**
 * One picture of a story: who takes part in this part of it, where that happens.
 *
 * @param fromSeconds of the whole shot; {@code toSeconds} is where the next one begins
 * @param brief of this part alone, with times from its own start
 */
public record Panel(double fromSeconds, double toSeconds, Brief brief) {
    /** The whole of a shot as one. */
    public static Panel whole(Brief brief) {
        return new Panel(0, brief.durationSeconds(), brief);
    }
}
