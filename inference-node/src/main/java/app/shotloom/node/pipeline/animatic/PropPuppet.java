package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.pipeline.animatic.ink.Cel;
import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Pen;
import java.awt.geom.AffineTransform;
import java.util.HashMap;
import java.util.Map;

/** A thing or an animal: one illustration, moved as its kind moves. */
final class PropPuppet implements Puppet {
    /** How a kind of thing moves when nothing is said, and when it goes somewhere. */
    enum Kind {
        STILL,
        ANIMAL,
        FLYING,
        FLAPPING,
        AFLOAT,
        ROLLING
    }

    /** Wing beats a second; wings that are down make it flatter. */
    private static final double FLAPS = 2.5;

    private static final double FLATTER = 0.84;
    private static final double TILT = Math.toRadians(4.5);

    private final Drawing drawing;
    private final Pen pen;
    private final double pixels;
    private final Kind kind;
    private final boolean lettered;
    private final double offset;
    private final Map<Integer, Cel> made = new HashMap<>();

    /**
     * @param drawing as it faces left, in units in which it is 1 high, standing on (0, 0)
     * @param pixels for each height of it
     * @param lettered whether it must never be mirrored
     */
    PropPuppet(Drawing drawing, Pen pen, double pixels, Kind kind, boolean lettered, double offset) {
        this.drawing = drawing;
        this.pen = pen;
        this.pixels = pixels;
        this.kind = kind;
        this.lettered = lettered;
        this.offset = offset;
    }

    @Override
    public double pixels() {
        return pixels;
    }

    @Override
    public Shown shown(double time, String action, int facing, boolean moving) {
        double beat = (time + offset) * 2 * Math.PI;
        boolean lively = moving || !action.isEmpty() && kind == Kind.ANIMAL && !isQuiet(action);
        double rise = 0;
        double turn = 0;
        switch (kind) {
            case FLAPPING -> {
                rise = 0.06 * Math.sin(beat * 0.45) + 0.02 * Math.sin(beat * FLAPS);
                turn = Math.sin(beat * 0.9) * 0.9;
            }
            case FLYING -> {
                rise = 0.08 * Math.sin(beat * 0.45);
                turn = Math.sin(beat * 0.9);
            }
            case AFLOAT -> {
                rise = 0.02 * Math.sin(beat * 0.4);
                turn = Math.sin(beat * 0.33) * (action.isEmpty() ? 0.8 : 1.4);
            }
            case ANIMAL -> {
                rise = lively ? 0.10 * Math.abs(Math.sin(beat * hops(action))) : 0;
                turn = lively ? Math.sin(beat * hops(action) * 2) : 0;
            }
            case ROLLING -> rise = moving ? 0.008 * Math.abs(Math.sin(beat * 2.5)) : 0;
            default -> rise = action.equals("jump") || action.equals("bounce") ? 0.4 * Math.abs(Math.sin(beat * 0.6)) : 0;
        }
        boolean down = kind == Kind.FLAPPING && Math.sin(beat * FLAPS) < 0;
        return new Shown(cel((int) Math.round(turn), lettered ? -1 : facing, down), 0, -rise, 0, -0.5);
    }

    private static boolean isQuiet(String action) {
        return switch (action) {
            case "sit", "lie", "sleep", "stand", "wait", "look", "watch", "perch", "rest", "be" -> true;
            default -> false;
        };
    }

    private static double hops(String action) {
        return switch (action) {
            case "run", "chase", "race", "gallop" -> 1.5;
            case "jump", "hop", "leap" -> 0.8;
            default -> 0.9;
        };
    }

    private Cel cel(int turn, int facing, boolean down) {
        return made.computeIfAbsent(turn * 4 + (facing > 0 ? 2 : 0) + (down ? 1 : 0), key -> {
            var transform = AffineTransform.getScaleInstance(facing > 0 ? -1 : 1, down ? FLATTER : 1);
            transform.rotate(turn * TILT, 0, -0.4);
            return pen.cel(drawing.transformed(transform), pixels, 0, 0);
        });
    }
}
