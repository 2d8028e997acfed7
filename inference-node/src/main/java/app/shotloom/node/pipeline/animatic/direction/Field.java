package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.pipeline.animatic.camera.Camera;
import java.awt.geom.Rectangle2D;

/** The part of the stage that the camera takes in, and what standing there means: how high, how large, how far. */
final class Field {
    /** Kept free at the edges, so that nothing touches them by chance. */
    static final double MARGIN = 0.025;

        private static final double LOWEST = 0.965;

    private final Camera camera;
    private final Rectangle2D safe;
    private final Brief.Camera asked;
    private final double standing;
    private final double depth;

    /** @param flat whether what stands farther away is only a little smaller, as on a table seen from above */
    Field(Camera camera, Brief.Camera asked, boolean flat) {
        this.camera = camera;
        this.asked = asked;
        this.depth = flat ? 0.5 : 1;
        this.safe = camera.safe();
        this.standing = Math.min(camera.standing(), safe.getMaxY() - MARGIN);
    }

    double width() {
        return camera.aspect();
    }

    double left() {
        return safe.getMinX() + MARGIN;
    }

    double right() {
        return safe.getMaxX() - MARGIN;
    }

    double top() {
        return safe.getMinY() + MARGIN;
    }

    double bottom() {
        return Math.min(LOWEST, safe.getMaxY() - MARGIN / 2);
    }

    double middle() {
        return safe.getCenterX();
    }

    double span() {
        return right() - left();
    }

    double horizon() {
        return camera.horizon();
    }

    /** Where what the shot is about stands, in stage units from the top. */
    double standing() {
        return standing;
    }

    /** The ground farthest away that something can stand on and still be seen well. */
    double farthest() {
        return Math.min(standing - 0.1, Math.max(top() + 0.25, camera.horizon() + 0.10));
    }

    /** How large what stands there is drawn: 1 on the standing line, less behind it. */
    double nearness(double ground) {
        double level = Math.min(camera.horizon(), standing - 0.2);
        return Math.pow(Math.clamp((ground - level) / (standing - level), 0.12, 1.35), depth);
    }

    boolean isOverhead() {
        return asked.angle().equals("overhead");
    }

    double personHeight() {
        return camera.personHeight();
    }

    double thingHeight() {
        return camera.thingHeight();
    }

    /** Whether people are cut by the frame's lower edge. */
    boolean isClose() {
        return personHeight() > 0.95;
    }

    /** Whether things are to fill the frame. */
    boolean isCloseUp() {
        return asked.framed() && thingHeight() > 0.7;
    }

    /** How far below the frame's upper edge the head is of somebody whom the frame cuts; above it in the closest shot. */
    double headroom() {
        return switch (asked.size()) {
            case "extreme-close-up" -> -0.16;
            case "close-up" -> 0.02;
            case "medium-close-up" -> 0.05;
            default -> 0.07;
        };
    }

    /** How much of the width of somebody cut by the frame has to be in it: arms may be outside of a close shot. */
    double shownWidth() {
        return switch (asked.size()) {
            case "extreme-close-up" -> 0.35;
            case "close-up" -> 0.55;
            case "medium-close-up" -> 0.7;
            default -> 1;
        };
    }

    String size() {
        return asked.size();
    }

    boolean isFramed() {
        return asked.framed();
    }
}
