package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Where;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places that nobody names but that follow from what is done: what is eaten is in the hand, who leaves is then gone. */
final class Implied {
    private static final double HANDY = 1.3;
    private static final double LIGHT_SHARE = 0.75;

    private final Script script;
    private final double end;
    private final List<Link> links = new ArrayList<>();

    Implied(Script script) {
        this.script = script;
        this.end = script.seconds() + 1;
    }

    List<Link> links() {
        for (Brief.Beat beat : script.brief().beats()) {
            for (Actor actor : script.of(beat.subject())) {
                handle(beat, actor);
                go(beat, actor);
            }
        }
        script.brief().states().forEach(this::held);
        return links;
    }

    /** Where somebody is after going there. */
    private void go(Brief.Beat beat, Actor actor) {
        String action = beat.action();
        List<Actor> things = script.of(beat.object());
        Actor thing = things.isEmpty() ? null : things.get(actor.number() % things.size());
        if (isPlaced(actor, beat) || thing == actor) {
            return;
        }
        Actor seat = seat(actor, beat);
        if (seat != null) {
            add(Link.of(actor, Where.NEXT_TO, seat, beat.startSeconds(), end));
        }
        if (Doings.is("leave", action) && (thing == null || !Doings.is("lower", action) || thing.metres() > HANDY)) {
            add(Link.of(actor, Where.OFF_FRAME, null, beat.startSeconds(), end));
        } else if (Doings.is("enter", action) && beat.startSeconds() + 0.1 < script.seconds()) {
            add(Link.of(actor, Where.OFF_FRAME, null, 0, Math.max(0.06, beat.startSeconds())));
        } else if (thing != null) {
            goTo(beat, actor, thing);
        } else {
            meet(beat, actor);
        }
    }

    /** Somewhere else first when the shot begins with it. */
    private void arrive(Brief.Beat beat, Actor actor, Where where, Actor thing) {
        double start = beat.startSeconds();
        if (start < 0.15) {
            double length = Math.min(script.seconds(), beat.endSeconds()) - start;
            add(Link.of(actor, where == Where.NEXT_TO ? Where.FAR_FROM : Where.NEXT_TO, thing, 0, start + 0.1));
            start += 0.5 * length;
        }
        add(Link.of(actor, where, thing, start, end));
    }

    private static boolean larger(Actor thing, Actor actor) {
        return thing.metres() > actor.metres() * 0.3 || Seats.isVehicle(thing.label());
    }

    /** What one sat or lay on who now does something that is done on foot. */
    private @Nullable Actor seat(Actor actor, Brief.Beat beat) {
        boolean afoot = Doings.is("stand", beat.action()) || Doings.is("afoot", beat.action()) || Doings.is("travel", beat.action());
        if (!afoot || beat.startSeconds() < 0.2 || links.stream().anyMatch(link -> link.subject() == actor && link.from() > 0.1 && link.from() <= beat.startSeconds() && link.where() == Where.NEXT_TO)) {
            return null;
        }
        for (Link link : script.links()) {
            boolean sat = link.subject() == actor && link.where() == Where.ON && link.from() < beat.startSeconds() - 0.1;
            if (sat && link.object() != null && Seats.isSeat(link.object().label())) {
                return link.object();
            }
        }
        return null;
    }

    private void goTo(Brief.Beat beat, Actor actor, Actor thing) {
        String action = beat.action();
        boolean larger = thing.metres() > actor.metres() * 0.45;
        if (action.startsWith("fly") && thing.metres() < actor.metres()) {
            add(Link.of(thing, Where.AT_TOP, null, 0, end));
        } else if (Doings.is("ride", action) && actor.isPerson() && !thing.isPerson() && larger(thing, actor)) {
            add(Link.of(actor, Where.ON, thing, beat.startSeconds(), end));
        } else if (Doings.is("board", action) && larger) {
            arrive(beat, actor, Where.IN, thing);
        } else if ((Doings.is("mount", action) || Doings.is("sit", action)) && larger && !thing.isPerson()) {
            if (Doings.is("static", action)) {
                add(Link.of(actor, Where.ON, thing, beat.startSeconds(), end));
            } else {
                arrive(beat, actor, Where.ON, thing);
            }
        } else if (Doings.is("unmount", action)) {
            add(Link.of(actor, Where.NEXT_TO, thing, beat.startSeconds(), end));
        } else if (Doings.is("approach", action)) {
            arrive(beat, actor, Where.NEXT_TO, thing);
        } else {
            meet(beat, actor);
        }
    }

    /** Those who do something with each other are face to face; from the start, unless one comes first. */
    private void meet(Brief.Beat beat, Actor actor) {
        Actor partner = script.partner(beat, actor);
        double reach = partner == null || partner.number() < actor.number() && partner.subject() == actor.subject() ? 0 : Reach.of(beat.action());
        if (partner == null || reach == 0 || !partner.isAlive() && (!Doings.is("clash", beat.action()) || partner.metres() < actor.metres() * 0.5)) {
            return;
        }
        boolean same = links.stream().anyMatch(link -> link.reach() > 0 && (link.subject() == actor && link.object() == partner || link.subject() == partner && link.object() == actor));
        if (!same) {
            boolean early = !isPlacedAtAll(actor) && !isPlacedAtAll(partner);
            double wide = (actor.aspect() + partner.aspect() * partner.metres() / actor.metres()) / 2;
            double apart = actor.isPerson() && partner.isPerson() ? reach : Math.max(reach, wide * 0.92);
            add(Link.of(actor, Where.NEXT_TO, partner, early ? 0 : beat.startSeconds(), end).within(apart));
        }
    }

    /** What is in whose hand. */
    private void handle(Brief.Beat beat, Actor actor) {
        List<Actor> things = script.of(beat.object());
        if (things.isEmpty() || !actor.isAlive()) {
            return;
        }
        for (Actor thing : things) {
            boolean mine = script.of(beat.subject()).size() == 1 || things.size() == 1 && actor.number() == 0 || thing.number() == actor.number();
            if (mine && thing != actor) {
                handle(beat, actor, thing);
            }
        }
    }

    private void handle(Brief.Beat beat, Actor actor, Actor thing) {
        String action = beat.action();
        double middle = (beat.startSeconds() + beat.endSeconds()) / 2;
        boolean light = (!thing.isPerson() || thing.metres() < actor.metres() * 0.5) && thing.metres() < HANDY && thing.metres() < actor.metres() * LIGHT_SHARE;
        if (!light) {
            return;
        }
        Actor recipient = beat.recipient() == null || script.of(beat.recipient()).isEmpty() ? null : script.of(beat.recipient()).getFirst();
        if (Doings.is("give", action) && recipient != null && recipient != actor) {
            hold(thing, actor, 0, middle);
            hold(thing, recipient, middle, end);
        } else if (Doings.is("throw", action)) {
            double free = beat.startSeconds() + 0.4 * (beat.endSeconds() - beat.startSeconds());
            hold(thing, actor, 0, free);
            fly(beat, thing, actor, recipient, free);
        } else if (Doings.is("kick", action)) {
            double hit = beat.startSeconds() + 0.35 * (beat.endSeconds() - beat.startSeconds());
            if (!isPlacedAtAll(thing)) {
                add(Link.of(thing, Where.NEXT_TO, actor, 0, hit));
            }
            fly(beat, thing, actor, recipient, hit);
        } else if (Doings.is("lower", action)) {
            hold(thing, actor, 0, script.links().stream()
                    .filter(link -> link.subject() == thing && link.from() > beat.startSeconds() + 0.1)
                    .mapToDouble(Link::from)
                    .min()
                    .orElse(middle));
            if (!isPlacedFrom(thing, beat.startSeconds())) {
                Where where = recipient == null || recipient.isPerson() ? Where.NEXT_TO : Where.ON;
                add(Link.of(thing, where, recipient == null ? actor : recipient, middle, end));
            }
        } else if (Doings.is("raise", action)) {
            hold(thing, actor, middle, end);
            if (!isPlacedAtAll(thing)) {
                add(Link.of(thing, Where.NEXT_TO, actor, 0, middle));
            }
        } else if (Doings.is("hold", action) || Doings.is("hold", first(action)) || Doings.is("clash", action)) {
            boolean late = beat.startSeconds() > 0.3 && isPlacedAtAll(thing);
            hold(thing, actor, late ? beat.startSeconds() : 0, end);
        }
    }

    /** To whoever it is meant for, or away. */
    private void fly(Brief.Beat beat, Actor thing, Actor from, @Nullable Actor to, double free) {
        Actor target = to != null ? to : script.actors().stream()
                .filter(one -> one != from && one != thing && one.isAlive())
                .findFirst()
                .orElse(null);
        if (isPlacedFrom(thing, free)) {
            return;
        }
        double arrival = Math.min(script.seconds() - 0.05, Math.max(free + 0.5, beat.endSeconds() - 0.1));
        if (target != null && target.isPerson()) {
            add(Link.of(thing, Where.HELD_BY, target, arrival, end));
        } else if (target != null) {
            add(Link.of(thing, Where.NEXT_TO, target, arrival, end));
        } else {
            add(Link.of(thing, Where.FAR_FROM, from, arrival, end));
        }
    }

    private void hold(Actor thing, Actor holder, double from, double to) {
        boolean said = script.links().stream()
                .anyMatch(link -> link.subject() == thing && link.isCarried() && link.from() < to && link.to() > from + 0.05);
        boolean held = links.stream()
                .anyMatch(link -> link.subject() == thing && link.where() == Where.HELD_BY && link.from() <= from + 0.01 && link.to() >= to - 0.01);
        if (!said && !held) {
            long full = links.stream()
                    .filter(link -> link.where() == Where.HELD_BY && link.object() == holder && link.from() < to && link.to() > from)
                    .count();
            boolean placed = script.links().stream().anyMatch(link -> link.subject() == thing && link.from() < to - 0.05);
            double start = from == 0 && placed ? firstPlaced(thing) : from;
            add(Link.of(thing, Where.HELD_BY, holder, Math.min(start, to - 0.1), to).numbered((int) full, 1));
        }
    }

    /** Where the words place it first, it is there first. */
    private double firstPlaced(Actor thing) {
        return script.brief().beats().stream()
                .filter(beat -> thing.isOf(beat.object() == null ? "" : beat.object()))
                .mapToDouble(Brief.Beat::startSeconds)
                .max()
                .orElse(0);
    }

    /** {@code holding} as a state: somebody enters the shot with it in the hand. */
    private void held(Brief.State state) {
        if (!state.attribute().equals("holding")) {
            return;
        }
        for (Actor holder : script.of(state.subject())) {
            for (Actor thing : script.actors()) {
                if (thing.label().equals(state.value())) {
                    hold(thing, holder, state.untilSeconds(), end);
                }
            }
        }
    }

    /** Whether the words themselves say where one is when the beat goes on or ends. */
    private boolean isPlaced(Actor actor, Brief.Beat beat) {
        return script.links().stream()
                .anyMatch(link -> link.subject() == actor
                        && link.from() > 0.05
                        && link.from() >= beat.startSeconds() - 0.15
                        && link.from() <= beat.endSeconds() + 0.4);
    }

    private boolean isPlacedFrom(Actor actor, double seconds) {
        return script.links().stream().anyMatch(link -> link.subject() == actor && link.from() >= seconds - 0.1);
    }

    private boolean isPlacedAtAll(Actor actor) {
        return script.links().stream().anyMatch(link -> link.subject() == actor)
                || links.stream().anyMatch(link -> link.subject() == actor && link.where() == Where.OFF_FRAME);
    }

    private static String first(String action) {
        int space = action.indexOf(' ');
        return space < 0 ? action : action.substring(0, space);
    }

    private void add(Link link) {
        if (link.to() > link.from() + 0.04) {
            links.add(link);
        }
    }
}
