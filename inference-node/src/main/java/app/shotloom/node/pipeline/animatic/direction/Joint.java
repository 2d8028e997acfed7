package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.brief.Where;
import app.shotloom.node.pipeline.animatic.activity.Activity.Spot;
import app.shotloom.node.pipeline.animatic.puppet.Shown;
import app.shotloom.node.pipeline.animatic.puppet.Shown.Anchor;
import java.awt.geom.Point2D;
import org.jspecify.annotations.Nullable;

/** Joins what is carried to its carrier: at the hand, on the seat, on top, inside. */
final class Joint {
    private static final double BEFORE = 0.002;

    private Joint() {}

    static Place place(Player guest, Bond bond, double seconds) {
        Player host = bond.host();
        Place carrier = host.place(seconds);
        if (!host.isDrawn()) {
            return at(guest, bond, carrier, null, seconds);
        }
        Shown shown = host.shown(seconds);
        Place moved = carrier.at(carrier.x() + shown.x() * carrier.height(), carrier.base() + shown.y() * carrier.height());
        return at(guest, bond, moved, anchor(bond, shown), seconds);
    }

    static Place rough(Player guest, Bond bond, double seconds) {
        return at(guest, bond, bond.host().rough(seconds), null, seconds);
    }

    /** How high in the frame the seat is that somebody sits on. */
    static double seat(Bond bond, double seconds) {
        Player host = bond.host();
        Place carrier = host.place(seconds);
        double lifted = host.isDrawn() ? host.shown(seconds).y() : 0;
        Point2D anchor = host.isDrawn() ? anchor(bond, host.shown(seconds)) : null;
        double above = anchor == null ? -Bound.seat(host.actor()) : anchor.getY();
        return carrier.base() + (lifted + above) * carrier.height();
    }

    private static @Nullable Point2D anchor(Bond bond, Shown shown) {
        if (bond.link().where() == Where.ON && Seats.is("flat", host(bond).label())) {
            return null;
        }
        return switch (bond.link().where()) {
            case HELD_BY -> bond.link().spot() != Spot.HAND ? Grip.anchor(bond.link().spot(), shown) : first(shown, bond.link().number() % 2 == 0 ? Anchor.HAND : Anchor.OTHER_HAND, Anchor.HAND, Anchor.MOUTH);
            case WORN_BY -> first(shown, Anchor.HEAD, Anchor.TOP);
            case IN -> first(shown, Anchor.INSIDE);
            default -> bond.sits() || Seats.isSeat(host(bond).label()) ? first(shown, Anchor.SEAT, Anchor.TOP) : first(shown, Anchor.TOP);
        };
    }

    private static @Nullable Point2D first(Shown shown, Anchor... wanted) {
        for (Anchor anchor : wanted) {
            Point2D point = shown.anchors().get(anchor);
            if (point != null) {
                return point;
            }
        }
        return null;
    }

    private static Place at(Player guest, Bond bond, Place host, @Nullable Point2D anchor, double seconds) {
        double height = host.height() * bond.share();
        double width = height * guest.actor().aspect();
        Point2D point = anchor == null ? usual(bond, guest, seconds) : anchor;
        Link link = bond.link();
        double spread = (link.number() - (link.of() - 1) / 2.0) * width * 1.04;
        double x = host.x() + point.getX() * host.height() + (link.where() == Where.HELD_BY ? 0 : spread);
        double y = host.base() + point.getY() * host.height();
        double depth = host.depth() - BEFORE * (1 + 0.1 * link.number());
        Player second = bond.second();
        if (second != null) {
            return between(host, second.rough(seconds), height, width, depth);
        }
        Place place = new Place(x, y, height, width, depth, Double.NaN);
        Cabin cabin = Cabin.of(link);
        if (cabin != null) {
            int facing = bond.host().acting().regard().facing(seconds);
            return place.at(host.x() + cabin.aside(facing) * host.width(), host.base() - cabin.feet(host.height(), height));
        }
        return switch (link.where()) {
            case HELD_BY -> place.at(x + Grip.aside(link, width), y + height * Grip.below(guest.actor(), link.spot()));
            case WORN_BY -> place.at(x, y + height * 0.35);
            case IN -> place.at(x, y + height * sunk(host(bond)));
            case ON -> bond.sits() ? seated(place, host) : place;
            default -> place;
        };
    }

    /** At the height of the hands, its middle between the two who carry it. */
    private static Place between(Place one, Place other, double height, double width, double depth) {
        double base = (one.base() + other.base()) / 2;
        double hands = Math.min(one.height(), other.height()) * 0.46;
        return new Place((one.x() + other.x()) / 2, base - hands + height * 0.5, height, width, depth, Double.NaN);
    }

    /** Where the front of a container begins to hide what is in it, from its place in its own heights. */
    static double rim(Bond bond, Shown shown) {
        Point2D inside = first(shown, Anchor.INSIDE);
        return inside == null ? -0.54 : inside.getY();
    }

    private static Actor host(Bond bond) {
        return bond.host().actor();
    }

    /** How much of what is in it is below the rim: little in a liquid. */
    private static double sunk(Actor host) {
        return Seats.is("liquid", host.label()) ? 0.07 : 0.3;
    }

    /** A sitter's place is where its feet are: on the ground, or hanging when the seat is high. */
    private static Place seated(Place sitter, Place host) {
        double hips = sitter.height() * Bound.HIPS;
        return sitter.at(sitter.x(), Math.min(sitter.base() + hips, host.base() + 0.012));
    }

    /** Where the anchor of something is whose drawing is not known. */
    private static Point2D usual(Bond bond, Player guest, double seconds) {
        Actor host = bond.host().actor();
        int facing = bond.host().acting().regard().restFacing(seconds);
        return switch (bond.link().where()) {
            case HELD_BY -> new Point2D.Double(facing * 0.15, -0.5);
            case WORN_BY -> new Point2D.Double(0, -0.9);
            case IN -> new Point2D.Double(0, Bound.inside(host(bond)) - 1);
            default -> new Point2D.Double(0, bond.sits() ? -Bound.seat(host) : -Bound.surface(host));
        };
    }
}
