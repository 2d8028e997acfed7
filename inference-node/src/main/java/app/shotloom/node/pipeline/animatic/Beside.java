package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.brief.Where;
import java.util.Set;

/** The geometry of prepositions: where one thing goes when it is placed by another. */
final class Beside {
    private static final double GAP = 0.03;
    private static final Set<String> SEATS =
            Set.of("couch", "sofa", "armchair", "chair", "bed", "bench", "settee", "loveseat", "seat", "park bench");

    private Beside() {}

    /** @param person sits, rather than stands, on what carries people */
    static Place placed(Place own, Place host, Order.Attached by, boolean person) {
        if (by.grip() == Order.Grip.HELD) {
            return own.at(host.x() + host.height() * 0.14, host.base() - host.height() * 0.46).deep(host.depth() - 0.05);
        }
        if (by.grip() == Order.Grip.RIDING) {
            return own.at(host.x(), host.base() - host.height() * 0.30).deep(host.depth() - 0.1);
        }
        double spread = (by.number() - (by.of() - 1) / 2.0) * own.width() * 1.06;
        return switch (by.where()) {
            case ON -> person
                    ? own.at(host.x() + spread, host.base() + 0.012).deep(host.depth() - 0.1)
                    : own.at(host.x() + spread, host.top() + host.height() * surface(by)).deep(host.depth() - 0.1);
            case IN -> own.at(host.x() + spread * 0.92, host.top() + host.height() * 0.46).deep(host.depth() - 0.1);
            case UNDER -> own.at(host.x() + spread, host.base() + 0.015).deep(host.depth() - 0.1);
            case ABOVE -> own.at(host.x() + spread, host.top() - GAP).deep(host.depth() - 0.1);
            case BELOW -> own.at(host.x() + spread, host.base() + GAP + own.height()).deep(host.depth() - 0.1);
            case BEHIND -> own.at(host.x() + peek(own, host) + spread * 0.5, host.base() - 0.045).deep(host.depth() + 0.1);
            case IN_FRONT_OF -> own.at(host.x() - peek(own, host) * 0.45 + spread * 0.5, host.base() + 0.055).deep(host.depth() - 0.1);
            case LEFT_OF -> own.at(host.left() - GAP - own.width() / 2, host.base());
            case RIGHT_OF, NEXT_TO -> own.at(host.right() + GAP + own.width() / 2, host.base());
            default -> own;
        };
    }

    /** In the track of someone who goes to the right. */
    static Place trailing(Place own, Place host, Order.Attached by) {
        return own.at(host.left() - own.width() * (0.5 + 1.08 * by.number()), host.base() - 0.02).deep(host.depth() + 0.1);
    }

    /** How far below its top one can lie or stand on it: a couch has a back, a table has none. */
    private static double surface(Order.Attached by) {
        return SEATS.contains(by.host().thing().label()) ? 0.52 : 0.07;
    }

    /** So far aside that at least half of what is behind shows. */
    private static double peek(Place own, Place host) {
        return host.width() / 2 + own.width() * 0.08;
    }
}
