package app.shotloom.node.pipeline.animatic.figure.body;

/**
 * A point or a way in the space of a body, in its heights.
 *
 * @param f forward, where the body faces
 * @param u up
 * @param s to the side that is near the viewer when the body is seen from the side
 */
public record Vec(double f, double u, double s) {
    public static final Vec ZERO = new Vec(0, 0, 0);

    public Vec plus(Vec other) {
        return new Vec(f + other.f, u + other.u, s + other.s);
    }

    public Vec minus(Vec other) {
        return new Vec(f - other.f, u - other.u, s - other.s);
    }

    public Vec times(double factor) {
        return new Vec(f * factor, u * factor, s * factor);
    }

    public double dot(Vec other) {
        return f * other.f + u * other.u + s * other.s;
    }

    public Vec cross(Vec other) {
        return new Vec(
                u * other.s - s * other.u,
                s * other.f - f * other.s,
                f * other.u - u * other.f);
    }

    public double length() {
        return Math.sqrt(dot(this));
    }

    /** Of length 1; straight up when there is no length. */
    public Vec unit() {
        double length = length();
        return length < 1e-9 ? new Vec(0, 1, 0) : times(1 / length);
    }

    public Vec to(Vec other, double share) {
        return plus(other.minus(this).times(share));
    }

    /** Turned about the upright axis, forward towards near, in radians. */
    public Vec yawed(double angle) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return new Vec(f * cos - s * sin, u, f * sin + s * cos);
    }

    /** Tipped forward, up towards forward, in radians. */
    public Vec pitched(double angle) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return new Vec(f * cos + u * sin, u * cos - f * sin, s);
    }

    /** Tipped sideways, up towards near, in radians. */
    public Vec rolled(double angle) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        return new Vec(f, u * cos - s * sin, s * cos + u * sin);
    }
}
