package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Where;
import app.shotloom.node.pipeline.animatic.activity.Activity;
import app.shotloom.node.pipeline.animatic.activity.Activity.Spot;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In whose hand things are, as it follows from what is done with them. */
final class Handling {
    static final double HANDY = 1.3;
    /** What is larger stands by itself while two work on it. */
    static final double BY_HAND = 0.25;

    private static final double LIGHT_SHARE = 0.75;

    private final Script script;
    private final double end;
    private final List<Link> links;

    /** @param links where what follows is written down */
    Handling(Script script, List<Link> links) {
        this.script = script;
        this.end = script.seconds() + 1;
        this.links = links;
    }

    /** What is in whose hand. */
    void handle(Brief.Beat beat, Actor actor) {
        List<Actor> companions = Companions.of(script, beat);
        for (int i = 0; i < companions.size(); i++) {
            double from = beat.startSeconds() < 0.3 ? 0 : beat.startSeconds();
            add(Link.of(companions.get(i), Where.HELD_BY, actor, from, until(beat, actor)).at(Spot.TABLE).numbered(i + 1, companions.size() + 1));
        }
        List<Actor> things = script.of(beat.object());
        if (things.isEmpty() || !actor.isAlive()) {
            dress(beat, actor);
            return;
        }
        for (Actor thing : things) {
            if (carryTogether(beat, thing)) {
                continue;
            }
            boolean mine = script.of(beat.subject()).size() == 1 || things.size() == 1 && actor.number() == 0 || thing.number() == actor.number();
            if (mine && thing != actor) {
                handle(beat, actor, thing);
            }
        }
    }

    /** Whether two carry, lift or fold one thing that needs both. */
    static boolean isCarriedTogether(Script script, Brief.Beat beat) {
        List<Actor> both = script.of(beat.subject());
        List<Actor> things = script.of(beat.object());
        if (both.size() != 2 || !both.getFirst().isPerson() || things.size() != 1 || things.getFirst().isAlive()) {
            return false;
        }
        Actor thing = things.getFirst();
        return Doings.is("together", beat.action()) && thing.metres() * Math.max(1, thing.aspect()) > 0.3 && thing.metres() < 2;
    }

    /** What is put on somebody is in the hands of the one who does it until then. */
    private void dress(Brief.Beat beat, Actor actor) {
        Actor other = script.interaction(beat, actor) == null ? null : script.partner(beat, actor);
        for (Brief.State state : script.brief().states()) {
            boolean worn = other != null && state.attribute().equals("wears") && other.isOf(state.subject());
            script.actors().stream()
                    .filter(thing -> worn && !thing.isAlive() && thing.label().equals(state.value()))
                    .forEach(thing -> hold(thing, actor, 0, state.untilSeconds() + 0.1));
        }
    }

    /** What two carry, lift or hold out is between them, in the hands of both. */
    private boolean carryTogether(Brief.Beat beat, Actor thing) {
        if (!isCarriedTogether(script, beat)) {
            return false;
        }
        List<Actor> both = script.of(beat.subject());
        if (links.stream().noneMatch(link -> link.subject() == thing && link.where() == Where.HELD_BY)) {
            boolean lifts = Doings.is("raise", beat.action());
            double from = lifts ? (beat.startSeconds() + beat.endSeconds()) / 2 : beat.startSeconds() < 0.3 ? 0 : beat.startSeconds();
            double apart = (thing.metres() * thing.aspect() + 0.28 * both.getFirst().metres()) / both.getFirst().metres();
            add(Link.of(both.getFirst(), Where.NEXT_TO, both.getLast(), 0, end).within(Math.max(0.5, apart)));
            add(Link.of(thing, Where.BETWEEN, both.getFirst(), 0, from).with(both.getLast()));
            add(Link.of(thing, Where.HELD_BY, both.getFirst(), from, end).with(both.getLast()));
        }
        return true;
    }

    private void handle(Brief.Beat beat, Actor actor, Actor thing) {
        Activity activity = script.business().of(beat);
        if (activity != null && activity.spot() != null && !thing.isPerson()) {
            put(beat, actor, thing, activity.spot());
            return;
        }
        String action = beat.action();
        double middle = (beat.startSeconds() + beat.endSeconds()) / 2;
        boolean light = (!thing.isPerson() || thing.metres() < actor.metres() * 0.5) && thing.metres() < HANDY && thing.metres() < actor.metres() * LIGHT_SHARE;
        if (!light) {
            return;
        }
        Interaction met = script.interaction(beat, actor);
        Actor recipient = beat.recipient() == null || script.of(beat.recipient()).isEmpty() ? null : script.of(beat.recipient()).getFirst();
        if (met != null && met.takes()) {
            Actor owner = java.util.Objects.requireNonNull(script.partner(beat, actor));
            hold(thing, owner, 0, middle);
            hold(thing, actor, middle, end);
        } else if (Doings.is("give", action) && recipient != null && recipient != actor) {
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
        } else if (met != null && !thing.isPerson() || Doings.is("hold", action) || Doings.is("hold", first(action)) || Doings.is("clash", action)) {
            boolean late = beat.startSeconds() > 0.3 && isPlacedAtAll(thing);
            hold(thing, actor, late ? beat.startSeconds() : 0, end);
        }
    }

    /** To the end of a beat that another follows. */
    private double until(Brief.Beat beat, Actor actor) {
        boolean last = script.beats(actor).stream().allMatch(other -> other.startSeconds() <= beat.startSeconds() + 0.05);
        return last ? end : beat.endSeconds();
    }

    /** As the activity has it, while it goes on; what is in one hand stays there. */
    private void put(Brief.Beat beat, Actor actor, Actor thing, Spot spot) {
        boolean placed = script.links().stream().anyMatch(link -> link.subject() == thing && !link.isCarried() && link.from() < beat.endSeconds() && link.to() > beat.startSeconds());
        if (placed || spot == Spot.NONE) {
            return;
        }
        double from = beat.startSeconds() < 0.3 ? 0 : beat.startSeconds();
        double until = spot == Spot.HAND ? end : until(beat, actor);
        if (spot == Spot.BEHIND) {
            add(Link.of(actor, Where.IN_FRONT_OF, thing, from, until));
            return;
        }
        if (spot == Spot.BESIDE) {
            double half = thing.metres() * thing.aspect() * (thing.isAlive() ? 0.36 : 0.5);
            double reach = (half + actor.metres() * 0.16) / ((actor.metres() + thing.metres()) / 2);
            add(Link.of(actor, Where.NEXT_TO, thing, from, until).within(reach));
            return;
        }
        int among = script.of(thing.subject().id()).size();
        links.removeIf(link -> link.subject() == thing && link.where() == Where.HELD_BY && link.from() < until && link.to() > from + 0.05);
        add(Link.of(thing, Where.HELD_BY, actor, from, until).at(spot).numbered(thing.number(), among));
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
    void held(Brief.State state) {
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

    private static String first(String action) {
        int space = action.indexOf(' ');
        return space < 0 ? action : action.substring(0, space);
    }

    private boolean isPlacedFrom(Actor actor, double seconds) {
        return script.links().stream().anyMatch(link -> link.subject() == actor && link.from() >= seconds - 0.1);
    }

    private boolean isPlacedAtAll(Actor actor) {
        return script.links().stream().anyMatch(link -> link.subject() == actor)
                || links.stream().anyMatch(link -> link.subject() == actor && link.where() == Where.OFF_FRAME);
    }

    private void add(Link link) {
        if (link.to() > link.from() + 0.04) {
            links.add(link);
        }
    }
}
