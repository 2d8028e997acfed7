package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.brief.Where;
import org.jspecify.annotations.Nullable;

/** What it costs when bodies are not where the words want them; nothing when they are. */
final class Terms {
    static final double GAP = 0.03;
    static final double STEP = 0.045;

    private static final double HARD = 40;

    private final Field field;

    Terms(Field field) {
        this.field = field;
    }

    double of(Link link, Body own, @Nullable Body host, @Nullable Body other) {
        if (link.where().isInFrame() || host == null) {
            return inFrame(link.where(), own);
        }
        return switch (link.where()) {
            case LEFT_OF -> beside(own, host);
            case RIGHT_OF -> beside(host, own);
            case ABOVE -> above(own, host);
            case BELOW -> above(host, own);
            case UNDER -> Overhead.isRoof(host.actor(), own.actor()) ? 0 : above(host, own);
            case BEHIND -> behind(own, host);
            case IN_FRONT_OF -> behind(host, own);
            case NEXT_TO -> link.reach() > 0 ? together(own, host, link.reach()) : nextTo(own, host, link.number());
            case BETWEEN -> other == null ? nextTo(own, host, link.number()) : between(own, host, other);
            case FAR_FROM -> farFrom(own, host);
            default -> 0;
        };
    }

    private double beside(Body left, Body right) {
        double clear = left.right() + GAP - right.left();
        double order = left.x() + 0.05 - right.x();
        return HARD * (over(clear) + over(order)) + 3 * Math.abs(level(left) - level(right));
    }

    private static double above(Body upper, Body lower) {
        double clear = upper.y() + GAP - lower.top();
        double aside = Math.abs(upper.x() - lower.x()) - 0.08 * Math.max(upper.width(), lower.width());
        return HARD * over(clear) + 8 * over(aside) + 1.2 * over(-clear - 0.10);
    }

    private static double behind(Body far, Body near) {
        double order = level(far) + STEP - level(near);
        double across = Math.min(far.right(), near.right()) - Math.max(far.left(), near.left());
        double narrow = Math.min(far.width(), near.width());
        double covered = Costs.overlap(far, near) / Math.max(1e-6, far.width() * (far.bottom() - far.top()));
        return HARD * over(order) + 20 * over(0.16 * narrow - across) + HARD * over(covered - 0.42) + 2 * over(level(near) - level(far) - 0.12);
    }

    /** Face to face, near enough for what they do. */
    private static double together(Body own, Body host, double reach) {
        double apart = Math.abs(own.x() - host.x());
        double wanted = reach * (own.height() + host.height()) / 2;
        return 16 * Math.abs(apart - wanted) + 10 * Math.abs(level(own) - level(host));
    }

    /** Of several, the later ones are next to those who are next to it. */
    private static double nextTo(Body own, Body host, int number) {
        double apart = Math.max(own.left() - host.right(), host.left() - own.right());
        return HARD * over(GAP * 0.5 - apart) + 16 * over(apart - 0.05 - number * own.width() * 1.15) + 4 * Math.abs(level(own) - level(host));
    }

    private static double between(Body own, Body host, Body other) {
        Body left = host.x() < other.x() ? host : other;
        Body right = left == host ? other : host;
        double clear = over(left.right() + GAP - own.left()) + over(own.right() + GAP - right.left());
        double even = Math.abs(own.x() - (left.right() + right.left()) / 2);
        return HARD * clear + 4 * even + 2 * Math.abs(level(own) - (level(left) + level(right)) / 2) + over(right.left() - left.right() - own.width() * 2.2);
    }

    private double farFrom(Body own, Body host) {
        double across = Math.abs(own.x() - host.x()) / (0.58 * field.span());
        double deep = Math.abs(level(own) - level(host)) / 0.24;
        return 12 * over(1 - Math.max(across, deep));
    }

    private double inFrame(Where where, Body own) {
        double third = field.span() / 3;
        return switch (where) {
            case AT_LEFT -> HARD * over(own.x() - (field.left() + third * 1.05));
            case AT_RIGHT -> HARD * over(field.right() - third * 1.05 - own.x());
            case AT_CENTRE -> HARD * Math.abs(own.x() - field.middle());
            case AT_TOP -> HARD * over((own.top() + own.bottom()) / 2 - 0.34);
            case AT_BOTTOM -> HARD * over(0.72 - own.bottom());
            case FAR -> HARD * over(level(own) - field.farthest() - 0.03);
            case NEAR -> HARD * over(field.bottom() - 0.02 - level(own));
            default -> 0;
        };
    }

    /** Where its ground is; what is in the air counts as standing where it is. */
    private static double level(Body body) {
        return body.isCut() || body.sharesGround() ? 0.95 : body.y();
    }

    private static double over(double value) {
        return Math.max(0, value);
    }
}
