package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.brief.Where;

/** Where something is that is on, in, under or around something else, or in somebody's hand. */
final class Bound {
    /** How far above its place a sitter's hips are when its feet are on the ground, in its own heights. */
    static final double HIPS = 0.26;

    private Bound() {}

    static double x(Body own, Body host, Link by) {
        double spread = (by.number() - (by.of() - 1) / 2.0) * own.width() * 1.04;
        return switch (by.where()) {
            case HELD_BY -> host.x() + host.height() * 0.13 + spread * 0.5;
            case WORN_BY -> host.x();
            case AROUND -> host.x() + Math.cos(angle(by)) * (host.width() * 0.5 + own.width() * 0.62);
            case IN -> Cabin.of(by) == null ? host.x() + spread * 0.95 : host.x();
            default -> host.x() + spread;
        };
    }

    static double y(Body own, Body host, Link by, Field field) {
        return switch (by.where()) {
            case ON -> sits(own, host) ? seatY(own, host) : host.y() - host.height() * surface(host.actor());
            case IN -> Cabin.of(by) instanceof Cabin cabin ? host.y() - cabin.feet(host.height(), own.height()) : host.top() + host.height() * inside(host.actor());
            case HELD_BY -> host.y() - host.height() * 0.46 + own.height() * 0.5;
            case WORN_BY -> host.top() + own.height() * 0.45;
            case AROUND -> ring(host, by, field);
            default -> host.y() + 0.012;
        };
    }

    /** Those before a thing are nearer than those behind it. */
    static double nearer(Body own, Link by, Field field) {
        Body host = own.host();
        return by.where() == Where.AROUND && host != null
                ? field.nearness(ring(host, by, field)) / Math.max(0.1, field.nearness(host.y()))
                : 1;
    }

    /** Whether one sits, rather than stands, on it: people do on what is lower than they are. */
    static boolean sits(Body own, Body host) {
        return sits(own.actor(), host.actor());
    }

    static boolean sits(Actor guest, Actor host) {
        boolean mount = host.isAlive() || Seats.isVehicle(host.label());
        return guest.isPerson() && (Seats.isSeat(host.label()) || mount);
    }

    private static double seatY(Body own, Body host) {
        double seat = host.height() * seat(host.actor());
        double hips = own.height() * HIPS;
        return host.y() + 0.012 - Math.max(0, seat - hips);
    }

    /** How far up a sitter sits, as a share of the host's height. */
    static double seat(Actor host) {
        double top = host.top();
        return top < 0.95 ? top : host.isAlive() ? 0.62 : Seats.isVehicle(host.label()) ? 0.55 : 0.45;
    }

    /** How far below its top the inside of a container begins, as a share of its height: a cup is full. */
    static double inside(Actor host) {
        return Seats.is("liquid", host.label()) ? 0.14 : 0.46;
    }

    /** How far up things stand on it, as a share of the host's height: a couch has a back, a table has none. */
    static double surface(Actor host) {
        double top = host.top();
        if (Seats.is("flat", host.label())) {
            return 0.5;
        }
        return top < 0.99 ? top : Seats.isSeat(host.label()) ? 0.5 : 0.94;
    }

    /** The ground of those around it: lower in the frame before it, higher behind it. */
    private static double ring(Body host, Link by, Field field) {
        double deep = Math.clamp(host.width() * 0.3, 0.05, 0.1);
        return Math.min(field.bottom(), host.y() + Math.sin(angle(by)) * deep);
    }

    private static double angle(Link by) {
        return Math.PI * (0.08 + 2.0 * by.number() / Math.max(1, by.of()));
    }
}
