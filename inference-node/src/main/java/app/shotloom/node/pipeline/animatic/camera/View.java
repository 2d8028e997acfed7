package app.shotloom.node.pipeline.animatic.camera;

/**
 * What the camera sees at one moment. The stage is 1 high and as wide as the frame's aspect; a point of it has a
 * <em>nearness</em>: 1 in the subjects' plane, 0 at an infinite distance, more than 1 before the subjects.
 *
 * @param offset how far the camera has gone
 * @param roll how far the frame is turned, in radians clockwise
 * @param aspect the frame's width in stage units
 * @param blur how far the picture is smeared sideways, in stage units
 */
public record View(Offset offset, double roll, double aspect, double blur) {
    private static final double NEAREST = 0.12;

    /**
     * A point in the frame.
     *
     * @param x in stage units from the frame's left edge
     * @param y from its top edge
     * @param scale how much larger what is there appears than at rest
     */
    public record Seen(double x, double y, double scale) {}

    /** Where a point of the stage is in the frame. */
    public Seen seen(double x, double y, double nearness) {
        double zoom = Math.exp(offset.zoom());
        double near = distance(nearness);
        double right = ((x - aspect / 2 - offset.truckX() * nearness) / near - offset.panX()) * zoom;
        double down = ((y - 0.5 - offset.truckY() * nearness) / near - offset.panY()) * zoom;
        double cos = Math.cos(roll);
        double sin = Math.sin(roll);
        return new Seen(aspect / 2 + right * cos - down * sin, 0.5 + right * sin + down * cos, zoom / near);
    }

    /** The point of the stage at a nearness that is at (x, y) in the frame. */
    double[] stage(double x, double y, double nearness) {
        double cos = Math.cos(roll);
        double sin = Math.sin(roll);
        double right = (x - aspect / 2) * cos + (y - 0.5) * sin;
        double down = (y - 0.5) * cos - (x - aspect / 2) * sin;
        double zoom = Math.exp(offset.zoom());
        double near = distance(nearness);
        return new double[] {
            (right / zoom + offset.panX()) * near + offset.truckX() * nearness + aspect / 2,
            (down / zoom + offset.panY()) * near + offset.truckY() * nearness + 0.5
        };
    }

    /** The height on the stage of the level ground that is at a height of the frame, whatever its nearness. */
    double ground(double y, double horizon, double front) {
        double steep = 1 / (front - horizon);
        double level = horizon - 0.5;
        double down = (y - 0.5) / Math.exp(offset.zoom()) + offset.panY();
        double up = down * (1 + offset.dolly() * steep * level) - offset.truckY() * steep * level;
        return 0.5 + up / (1 - offset.truckY() * steep + down * offset.dolly() * steep);
    }

    private double distance(double nearness) {
        return Math.max(NEAREST, 1 - offset.dolly() * nearness);
    }
}
