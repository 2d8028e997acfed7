package app.shotloom.node.pipeline.animatic.figure.body;

import java.util.function.UnaryOperator;

/** Which way a part of the body looks: three ways of length 1, square to each other. */
public record Axes(Vec forward, Vec up, Vec near) {
    public static final Axes UPRIGHT = new Axes(new Vec(1, 0, 0), new Vec(0, 1, 0), new Vec(0, 0, 1));

    Axes turned(UnaryOperator<Vec> by) {
        return new Axes(by.apply(forward), by.apply(up), by.apply(near));
    }

    /** A point of the part, from its middle. */
    public Vec at(double f, double u, double s) {
        return forward.times(f).plus(up.times(u)).plus(near.times(s));
    }
}
