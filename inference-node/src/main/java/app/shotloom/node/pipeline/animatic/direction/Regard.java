package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.pipeline.animatic.puppet.Moment;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Whom or what a player has to do with at a moment, and so which way it faces and where it looks. */
final class Regard {
    private static final double EYES = 0.92;

    private final Player own;
    private final Script script;
    private final Map<Actor, Player> players;
    private final int rest;
    /** Whether it is just being found out which way this one looks. */
    private boolean looking;

    /** @param rest which way it faces when there is nothing to look at: -1 left, 1 right */
    Regard(Player own, Script script, Map<Actor, Player> players, int rest) {
        this.own = own;
        this.script = script;
        this.players = players;
        this.rest = rest;
    }

    int facing(double seconds) {
        Bond bond = own.bond(seconds);
        if (bond != null) {
            boolean goesAlong = bond.host().actor().isAlive() || Seats.isVehicle(bond.host().actor().label());
            return goesAlong ? bond.host().acting().regard().facing(seconds) : toward(seconds, bond.host());
        }
        int heading = own.course().heading(seconds);
        return heading != 0 ? heading : toward(seconds, null);
    }

    /** Which way one looks who stays: towards whom one deals with, towards who speaks, otherwise into the frame. */
    int restFacing(double seconds) {
        int heading = own.course().heading(seconds);
        return heading != 0 ? heading : toward(seconds, null);
    }

    private int toward(double seconds, @Nullable Player seat) {
        Player other = concern(seconds);
        if (other != null && other != seat && other != own && !other.isOn(own, seconds) && !looking) {
            double way = way(other, seconds);
            if (Math.abs(way) > 0.02) {
                return way < 0 ? -1 : 1;
            }
        }
        int last = lastHeading(seconds);
        return last != 0 ? last : rest;
    }

    /** Where something is may depend on which way its carrier looks, who may look at what this one carries. */
    private double way(Player other, double seconds) {
        looking = true;
        try {
            return other.rough(seconds).x() - own.rough(seconds).x();
        } finally {
            looking = false;
        }
    }

    /** Who came from somewhere goes on looking the way it came. */
    private int lastHeading(double seconds) {
        int heading = 0;
        for (Leg leg : own.course().legs()) {
            if (leg.to() <= seconds && leg.path() != Leg.Path.ROUND) {
                heading = (int) Math.signum(leg.end().x() - leg.start().x());
            }
        }
        return heading;
    }

    /** Whom or what one deals with now. */
    private @Nullable Player concern(double seconds) {
        Player first = null;
        for (Brief.Beat beat : own.beats()) {
            if (Acting.isOn(beat, seconds, script) && script.partner(beat, own.actor()) instanceof Actor actor) {
                first = players.get(actor);
            }
        }
        if (first != null && !first.isOn(own, seconds) || !own.actor().isAlive() && first == null) {
            return first != null ? first : clasher(seconds);
        }
        Player other = null;
        for (Player player : players.values()) {
            for (Brief.Beat beat : player.beats()) {
                boolean mutual = Doings.is("face", beat.action()) || Doings.is("meet", beat.action()) || Doings.is("say", beat.action()) || Doings.is("give", beat.action()) || Doings.is("throw", beat.action()) || script.interaction(beat, player.actor()) != null;
                boolean meant = script.partner(beat, player.actor()) == own.actor() || Doings.is("say", beat.action());
                if (player != own && mutual && meant && Acting.isOn(beat, seconds, script)) {
                    other = player;
                }
            }
        }
        return other;
    }

    /** Ships that battle face each other too. */
    private @Nullable Player clasher(double seconds) {
        for (Player player : players.values()) {
            for (Brief.Beat beat : player.beats()) {
                if (Doings.is("face", beat.action()) && script.partner(beat, player.actor()) == own.actor() && Acting.isOn(beat, seconds, script)) {
                    return player;
                }
            }
        }
        return null;
    }

    Moment.@Nullable Offset gaze(double seconds) {
        Player other = concern(seconds);
        if (other == null || other == own) {
            return null;
        }
        Place here = own.rough(seconds);
        Place there = other.rough(seconds);
        double eyes = other.actor().isAlive() ? there.base() - EYES * there.height() : there.middle();
        return new Moment.Offset(
                (there.x() - here.x()) / here.height(), (eyes - (here.base() - EYES * here.height())) / here.height());
    }
}
