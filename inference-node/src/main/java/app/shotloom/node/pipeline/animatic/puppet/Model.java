package app.shotloom.node.pipeline.animatic.puppet;

import app.shotloom.node.pipeline.animatic.ink.Pen;
import java.awt.Color;
import java.util.function.UnaryOperator;

/** One single person, animal or thing as it can be drawn, before anybody knows where and how large. */
public interface Model {
    /** How tall it is in the world, as it usually stands. */
    double metres();

    /** Width over height of its drawing, as it usually stands. */
    double aspect();

    /** Whether it is only a labelled card, because nothing fitting is known. */
    boolean isStandIn();

    /** Whether it can show this action (a verb's base form) so that it is recognised. */
    boolean canShow(String action);

    /** Whether it can show this state; {@code attribute} and {@code value} as in {@code Brief.State}. */
    boolean canShow(String attribute, String value);

    /** Whether its place is in the air: birds that fly, balloons, the moon. */
    boolean isAirborne();

    /** How it carries what is on it: where a sitter sits or a cup stands, 0 at its feet to 1 at its top. */
    double top();

    /** How far apart two stand who do this together, in heights of a grown-up; 0 when it does not matter. */
    default double gap(String action) {
        return 0;
    }

    /** How much lower than standing chest and head are of one who does this, in its heights. */
    default double lowered(String action) {
        return 0;
    }

    /** The name of the illustration it is drawn by; empty when it is drawn otherwise. */
    default String picture() {
        return "";
    }

    Puppet puppet(Workbench workbench);

    /**
     * What a drawing is made with.
     *
     * @param pixels for each height of the model, at the closest view the camera takes
     * @param light what the set's light makes of a colour
     * @param seed varies what is left open, such as the phase of a movement
     * @param around its head, in its own heights, more is never seen; infinite where all of it may be
     */
    record Workbench(Pen pen, double pixels, UnaryOperator<Color> light, long seed, double around) {
        public Workbench(Pen pen, double pixels, UnaryOperator<Color> light, long seed) {
            this(pen, pixels, light, seed, Double.POSITIVE_INFINITY);
        }
    }
}
