package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.pipeline.animatic.ink.Noise;
import app.shotloom.node.reader.Scene;

/** Where the camera looks and how near it is, at each moment of a shot. */
final class Camera {
    private static final double SWEEP = 0.17;
    private static final double CLOSER = 1.38;

    private final String size;
    private final String move;
    private final double stageWidth;

    Camera(Scene.Framing camera, double stageWidth) {
        this.size = camera.size();
        this.move = camera.move();
        this.stageWidth = stageWidth;
    }

    /**
     * A view of the stage.
     *
     * @param x how far it looks to the right of the stage's middle, in stage units
     * @param y how far below it
     * @param zoom 1 for the widest view
     */
    record View(double x, double y, double zoom) {}

    /** @param share of the shot, from 0 to 1 */
    View at(double share) {
        double eased = share * share * (3 - 2 * share);
        double sweep = SWEEP * stageWidth;
        return switch (move) {
            case "pan-left", "truck-left" -> new View(sweep * (0.5 - eased), 0, 1);
            case "pan-right", "truck-right" -> new View(sweep * (eased - 0.5), 0, 1);
            case "tilt-up" -> new View(0, SWEEP * (0.5 - eased), 1);
            case "tilt-down" -> new View(0, SWEEP * (eased - 0.5), 1);
            case "zoom-in", "dolly-in" -> new View(0, 0, Math.pow(CLOSER, eased));
            case "zoom-out", "dolly-out" -> new View(0, 0, Math.pow(CLOSER, 1 - eased));
            case "handheld" -> new View(shake(share, 1), shake(share, 2), 1.02);
            default -> new View(0, 0, 1);
        };
    }

    /** Whether near and far move apart, as they do when the camera itself travels. */
    boolean travels() {
        return move.startsWith("truck") || move.startsWith("dolly");
    }

    boolean isStill() {
        return move.equals("static");
    }

    /** How far beyond the frame it looks at the sides, in stage units. */
    double sideways() {
        return move.startsWith("pan") || move.startsWith("truck") ? SWEEP * stageWidth / 2 : move.equals("handheld") ? 0.02 : 0;
    }

    /** How far beyond the frame it looks above and below. */
    double upAndDown() {
        return move.startsWith("tilt") ? SWEEP / 2 : move.equals("handheld") ? 0.02 : 0;
    }

    /** The closest zoom it reaches. */
    double closest() {
        return move.startsWith("zoom") || move.startsWith("dolly") ? CLOSER : move.equals("handheld") ? 1.02 : 1;
    }

    /** How tall a grown-up is in the frame, in frame heights. */
    double personHeight() {
        return switch (size) {
            case "extreme-long" -> 0.30;
            case "medium-long" -> 1.02;
            case "medium" -> 1.42;
            case "medium-close-up" -> 2.0;
            case "close-up" -> 2.7;
            case "extreme-close-up" -> 4.4;
            default -> 0.70;
        };
    }

    /** How tall the tallest thing is in a frame without people. */
    double thingHeight() {
        return switch (size) {
            case "extreme-long" -> 0.24;
            case "long" -> 0.42;
            case "medium-long" -> 0.52;
            case "medium-close-up" -> 0.74;
            case "close-up" -> 0.86;
            case "extreme-close-up" -> 1.2;
            default -> 0.62;
        };
    }

    /** How much nearer the set is than in a full shot. */
    double setCloseness() {
        return switch (size) {
            case "medium-long" -> 1.12;
            case "medium" -> 1.2;
            case "medium-close-up" -> 1.5;
            case "close-up" -> 1.75;
            case "extreme-close-up" -> 2.2;
            default -> 1;
        };
    }

    private static double shake(double share, int use) {
        return 0.009 * Noise.smooth(share * 9, 0, use) + 0.004 * Noise.smooth(share * 23, 0, use + 5);
    }
}
