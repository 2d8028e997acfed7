package app.shotloom.node.pipeline.animatic.setting;

import app.shotloom.node.pipeline.animatic.ink.Hues;
import java.awt.Color;

/**
 * The neutral studio: a sheet of warm paper that hangs down and runs out over the floor without an edge, with a soft pool
 * of light behind the subjects. It stays darker than white things, and greyer than coloured ones.
 */
final class Cyclorama {
    /** How far above and below the bend the paper turns, in frame heights. */
    private static final double TURN = 0.17;

    private static final Color LAMP = new Color(0xFFF6E6);
    private static final Color CORNER = new Color(0x54, 0x46, 0x3C, 74);
    private final Canvas canvas;
    private final Light light;
    private final Color wall;
    private final Color floor;
    private final double bend;

    /** @param bend the height where the wall becomes the floor */
    Cyclorama(Canvas canvas, Light light, SetDesign design, double bend) {
        this.canvas = canvas;
        this.light = light;
        this.wall = light.on(design.back());
        this.floor = light.on(design.ground());
        this.bend = bend;
    }

    /** What hangs: paler towards the bend, where the light of the floor reaches it. */
    void wall() {
        // the lower wash reaches under the upper one, whose edge lies between two rows of pixels
        canvas.wash(bend - 0.02, canvas.bottom(), turned(), floor);
        canvas.wash(canvas.top(), bend - TURN, bend, Hues.mix(wall, Hues.INK, 0.16), wall, turned());
    }

    /** What lies: paler the nearer it is. */
    void floor() {
        canvas.wash(bend, bend + TURN, canvas.bottom(), turned(), floor, Hues.mix(floor, Color.WHITE, 0.06));
    }

    /** Light in the middle and shade in the corners, over what hangs and what lies alike. */
    void light() {
        double x = canvas.width() / 2;
        double wide = Math.max(0.7, canvas.width() * 0.56);
        canvas.glow(x, bend - 0.2, wide, new Color(LAMP.getRed(), LAMP.getGreen(), LAMP.getBlue(), light.dark() ? 56 : 92));
        canvas.vignette(x, 0.5, Math.hypot(canvas.width() / 2, 0.5) * 1.25, CORNER);
    }

    private Color turned() {
        return Hues.mix(wall, floor, 0.5);
    }
}
