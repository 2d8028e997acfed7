package app.shotloom.node.pipeline.animatic.prop;

import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.puppet.Moment;

/** The shapes of an animal or a thing and how they move; faces left, 1 high at rest, standing on (0, 0). */
public interface Body {
    /** As it is when nothing happens: what its proportions and its colours are measured by. */
    Drawing atRest();

    /** @param phase seconds by which its movement is ahead of others of its kind */
    Stance stance(Moment moment, double phase);

    /** Whether it shows this action (a verb's base form) so that it is recognised. */
    boolean canShow(String action);

    /** Whether it shows a state in a way of its own, so that nothing more need be done to its drawing. */
    default boolean shows(String attribute, String value) {
        return false;
    }

    /** Where what is on it stands, 0 at its feet to 1 at its top. */
    default double top() {
        return 1;
    }

    /** The name of the illustration it is drawn by; empty when it is drawn otherwise. */
    default String picture() {
        return "";
    }

    /** Whether there is writing on it, which would be wrong in a mirror. */
    default boolean isLettered() {
        return false;
    }
}
