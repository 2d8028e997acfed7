package app.shotloom.node.pipeline.animatic.camera;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.pipeline.animatic.ink.Noise;

/** One move of the camera: how far it goes in all, and how much of that it has gone at a moment. */
record Travel(String move, double from, double to, Offset whole, long seed) {
    private static final double CLOSER = Math.log(1.42);
    private static final double NEARER = 0.30;
    private static final double WHIP_SECONDS = 0.42;
    private static final double PIVOT = 0.8;
    private static final double RAMP = 0.22;

    /** @param aspect the frame's width in stage units */
    static Travel of(Brief.Move asked, double aspect, long seed) {
        double seconds = Math.max(0.1, asked.endSeconds() - asked.startSeconds());
        double sweep = Math.clamp(0.12 + 0.02 * seconds, 0.14, 0.26);
        return new Travel(asked.move(), asked.startSeconds(), asked.startSeconds() + seconds, whole(asked.move(), sweep, aspect), seed);
    }

    private static Offset whole(String move, double sweep, double aspect) {
        double wide = sweep * aspect;
        return switch (move) {
            case "pan-left" -> new Offset(-wide, 0, 0, 0, 0, 0);
            case "pan-right" -> new Offset(wide, 0, 0, 0, 0, 0);
            case "tilt-up" -> new Offset(0, -sweep, 0, 0, 0, 0);
            case "tilt-down" -> new Offset(0, sweep, 0, 0, 0, 0);
            case "zoom-in" -> new Offset(0, 0, 0, 0, 0, CLOSER);
            case "zoom-out" -> new Offset(0, 0, 0, 0, 0, -CLOSER);
            case "dolly-in" -> new Offset(0, 0, 0, 0, NEARER, 0);
            case "dolly-out" -> new Offset(0, 0, 0, 0, -NEARER, 0);
            case "truck-left" -> new Offset(0, 0, -wide * 1.2, 0, 0, 0);
            case "truck-right" -> new Offset(0, 0, wide * 1.2, 0, 0, 0);
            // a crane's head follows its way a little, so that the horizon moves too
            case "crane-up" -> new Offset(0, -sweep * 0.25, 0, -sweep * 0.9, 0, 0);
            case "crane-down" -> new Offset(0, sweep * 0.25, 0, sweep * 0.9, 0, 0);
            // it goes round what stands a little behind the subjects' plane, and turns to keep that in the middle
            case "orbit-left" -> new Offset(wide * 1.6 * PIVOT, 0, -wide * 1.6, 0, 0, 0);
            case "orbit-right" -> new Offset(-wide * 1.6 * PIVOT, 0, wide * 1.6, 0, 0, 0);
            case "whip-left" -> new Offset(-aspect * 0.5, 0, 0, 0, 0, 0);
            case "whip-right" -> new Offset(aspect * 0.5, 0, 0, 0, 0, 0);
            default -> Offset.NONE;
        };
    }

    boolean isStill() {
        return whole.equals(Offset.NONE) && !move.equals("handheld");
    }

    boolean hasParallax() {
        return whole.truckX() != 0 || whole.truckY() != 0 || whole.dolly() != 0;
    }

    Offset at(double seconds) {
        return move.equals("handheld") ? shake(seconds) : Offset.NONE.plus(whole, gone(seconds));
    }

    private double gone(double seconds) {
        if (!move.startsWith("whip")) {
            return eased(Math.clamp((seconds - from) / (to - from), 0, 1));
        }
        double length = Math.min(WHIP_SECONDS, (to - from) * 0.6);
        double share = Math.clamp((seconds - (from + to - length) / 2) / length, 0, 1);
        return share * share * (3 - 2 * share);
    }

    /** It starts and ends softly and goes evenly between, as a camera on a good head does. */
    private static double eased(double share) {
        double top = 1 / (1 - RAMP);
        if (share < RAMP) {
            return top * share * share / (2 * RAMP);
        }
        double left = 1 - share;
        return left < RAMP ? 1 - top * left * left / (2 * RAMP) : top * (share - RAMP / 2);
    }

    private Offset shake(double seconds) {
        double held = Math.clamp(Math.min(seconds - from, to - seconds) / 0.25 + 0.2, 0, 1);
        return new Offset(held * shake(seconds, 1), held * shake(seconds, 2), 0, 0, 0, 0);
    }

    private double shake(double seconds, int use) {
        return 0.011 * Noise.smooth(seconds * 1.7, 0.5, seed % 991 * 16 + use) + 0.009 * Noise.smooth(seconds * 5.3, 0.5, seed % 991 * 16 + use + 5);
    }
}
