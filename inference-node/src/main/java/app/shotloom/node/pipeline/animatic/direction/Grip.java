package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.pipeline.animatic.activity.Activity.Spot;
import app.shotloom.node.pipeline.animatic.puppet.Shown;
import app.shotloom.node.pipeline.animatic.puppet.Shown.Anchor;
import java.awt.geom.Point2D;
import org.jspecify.annotations.Nullable;

/** Where a thing is held. */
final class Grip {
    /** The most that a thing in one hand, and in both or before one, is long, in heights of who holds it. */
    private static final double IN_HAND = 0.24;

    private static final double IN_BOTH = 0.42;

    private Grip() {}

    /** How far its lowest point is below the hand, in its own heights. */
    static double below(Actor thing, Spot spot) {
        if (spot == Spot.TABLE || spot == Spot.FLOOR) {
            return 0;
        }
        if (spot != Spot.HAND) {
            return 0.5;
        }
        if (Seats.is("held-above", thing.label())) {
            return 0.96;
        }
        return Seats.is("held-below", thing.label()) ? 0.12 : 0.5;
    }

    /** How far several that are held together are from their middle. */
    static double aside(Link link, double width) {
        double apart = link.spot() == Spot.TABLE || link.spot() == Spot.FLOOR ? 1.06 : 0.5;
        return link.spot() == Spot.HAND ? 0 : (link.number() - (link.of() - 1) / 2.0) * width * apart;
    }

    /** The most that it may be high to be long no more than fits the hands, in heights of who holds it. */
    static double most(Actor thing, Spot spot) {
        if (spot == Spot.FLOOR) {
            return 1.2;
        }
        boolean lengthy = Seats.is("held-below", thing.label()) || Seats.is("held-above", thing.label());
        double most = spot == Spot.HAND && !lengthy ? IN_HAND : spot == Spot.HAND ? 0.55 : IN_BOTH;
        return most / Math.max(1, thing.aspect());
    }

    private static @Nullable Point2D floor(@Nullable Point2D work) {
        return work == null ? null : new Point2D.Double(work.getX() * 1.6, 0);
    }

    /** The point of whoever holds it. */
    static @Nullable Point2D anchor(Spot spot, Shown shown) {
        Point2D near = shown.anchors().get(Anchor.HAND);
        Point2D far = shown.anchors().get(Anchor.OTHER_HAND);
        return switch (spot) {
            case TABLE -> shown.anchors().get(Anchor.WORK);
            case FLOOR -> floor(shown.anchors().get(Anchor.WORK));
            case MOUTH -> shown.anchors().get(Anchor.MOUTH);
            case CHEST -> shown.anchors().get(Anchor.CHEST);
            case HANDS -> near == null || far == null ? near : new Point2D.Double((near.getX() + far.getX()) / 2, (near.getY() + far.getY()) / 2);
            default -> near;
        };
    }
}
