package app.shotloom.node.pipeline.animatic;

/**
 * Where something stands, in stage units: the frame is 1 high, and as wide as its aspect ratio, from (0, 0) at the top
 * left.
 *
 * @param x its middle
 * @param base its lowest point
 * @param width as drawn
 * @param height as drawn
 * @param depth what has more of it is drawn first
 */
record Place(double x, double base, double width, double height, double depth) {
    double left() {
        return x - width / 2;
    }

    double right() {
        return x + width / 2;
    }

    double top() {
        return base - height;
    }

    Place at(double newX, double newBase) {
        return new Place(newX, newBase, width, height, depth);
    }

    Place deep(double newDepth) {
        return new Place(x, base, width, height, newDepth);
    }

    Place scaled(double factor) {
        return new Place(x, base, width * factor, height * factor, depth);
    }

    /** On the way from here to there, by a share of 0 to 1. */
    Place towards(Place there, double share) {
        double rest = 1 - share;
        return new Place(
                x * rest + there.x * share,
                base * rest + there.base * share,
                width * rest + there.width * share,
                height * rest + there.height * share,
                share < 0.5 ? depth : there.depth);
    }
}
