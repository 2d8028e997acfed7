package app.shotloom.node.pipeline.animatic.direction;

/**
 * Where something is, in stage units: the frame is 1 high, and as wide as its aspect ratio, from (0, 0) at the top left.
 *
 * @param x its middle
 * @param base its lowest point
 * @param height as drawn
 * @param width as drawn
 * @param depth what has more of it is drawn first
 * @param ground where its shadow falls; not a number when it casts none
 */
public record Place(double x, double base, double height, double width, double depth, double ground) {
    public double left() {
        return x - width / 2;
    }

    public double right() {
        return x + width / 2;
    }

    public double top() {
        return base - height;
    }

    double middle() {
        return base - height / 2;
    }

    Place at(double newX, double newBase) {
        return new Place(newX, newBase, height, width, depth, ground);
    }

    Place deep(double newDepth) {
        return new Place(x, base, height, width, newDepth, ground);
    }

    Place shadowAt(double newGround) {
        return new Place(x, base, height, width, depth, newGround);
    }

    /** On the way from here to there, by a share of 0 to 1. */
    Place towards(Place there, double share) {
        double rest = 1 - share;
        double shade = Double.isNaN(ground) || Double.isNaN(there.ground)
                ? share < 0.5 ? ground : there.ground
                : ground * rest + there.ground * share;
        return new Place(
                x * rest + there.x * share,
                base * rest + there.base * share,
                height * rest + there.height * share,
                width * rest + there.width * share,
                depth * rest + there.depth * share,
                shade);
    }
}
