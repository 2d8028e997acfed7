package app.shotloom.node.pipeline.animatic.prop.effect;

import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Noise;
import java.awt.Color;

/** How a state shows in a drawing. */
@FunctionalInterface
interface Effect {
    /** @param degree 0 not yet, 1 wholly */
    Drawing on(Drawing drawing, double degree, Making making);

    /**
     * What an effect is made with.
     *
     * @param main the colour that most of the subject is of
     * @param times how often the state was brought about: three bites are three
     * @param tick a running number for what moves, such as flames; 0 to 11
     */
    record Making(Color main, long seed, int times, int tick) {
        /** A number of 0 to 1 that is always the same for a place in the drawing. */
        double chance(int number) {
            return Noise.at(seed * 31 + number);
        }
    }
}
