package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Where;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Places that nobody names but that follow from what is done: what is eaten is in the hand, who leaves is then gone. */
final class Implied {
    /** For so long it is still seen where it falls from. */
    private static final double EDGE = 0.7;

    private final Script script;
    private final double end;
    private final List<Link> links = new ArrayList<>();
    private final Handling handling;

    Implied(Script script) {
        this.script = script;
        this.end = script.seconds() + 1;
        this.handling = new Handling(script, links);
    }

    List<Link> links() {
        for (Brief.Beat beat : script.brief().beats()) {
            for (Actor actor : script.of(beat.subject())) {
                handling.handle(beat, actor);
                go(beat, actor);
            }
        }
        script.brief().states().forEach(handling::held);
        return links;
    }

    /** Where somebody is after going there. */
    private void go(Brief.Beat beat, Actor actor) {
        String action = beat.action();
        share(beat, actor);
        List<Actor> things = script.of(beat.object());
        Actor thing = things.isEmpty() ? null : things.get(actor.number() % things.size());
        Actor edge = actor.isAlive() || !Doings.is("fall", action) ? null : fallsFrom(actor, beat);
        if (edge != null) {
            add(Link.of(actor, Where.ON, edge, 0, beat.startSeconds() + EDGE));
        }
        boolean settled = thing != null && Doings.is("sit", action) && Furniture.workedAt(script, actor, 0) == thing;
        if (isPlaced(actor, beat) || thing == actor || settled || rides(beat, actor)) {
            return;
        }
        Actor seat = seat(actor, beat);
        if (seat != null) {
            add(Link.of(actor, Where.NEXT_TO, seat, beat.startSeconds(), end));
        }
        if (Doings.is("leave", action) && (thing == null || !Doings.is("lower", action) || thing.metres() > Handling.HANDY)) {
            add(Link.of(actor, Where.OFF_FRAME, null, beat.startSeconds(), end));
        } else if (Doings.is("enter", action) && (thing == null || thing.metres() > Handling.HANDY) && beat.startSeconds() + 0.1 < script.seconds()) {
            add(Link.of(actor, Where.OFF_FRAME, null, 0, Math.max(0.06, beat.startSeconds())));
        } else if (thing != null) {
            goTo(beat, actor, thing);
        } else {
            meet(beat, actor);
        }
    }

    /** What falls and then lies beside or under something larger was on it, if nothing else is said. */
    private @Nullable Actor fallsFrom(Actor actor, Brief.Beat beat) {
        boolean placed = script.links().stream().anyMatch(link -> link.subject() == actor && link.from() < beat.startSeconds() + 0.1);
        return placed ? null : script.links().stream()
                .filter(link -> link.subject() == actor && link.where() == Where.NEXT_TO && link.object() != null && !link.object().isAlive())
                .map(Link::object)
                .filter(object -> object != null && object.metres() > actor.metres())
                .findFirst()
                .orElse(null);
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
            add(Link.of(actor, script.drives(actor, thing) ? Where.IN : Where.ON, thing, beat.startSeconds(), end));
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
        double reach = partner == null || partner.number() < actor.number() && partner.subject() == actor.subject() ? 0 : reach(beat, actor);
        if (partner == null || reach == 0 || !partner.isAlive() && (!Doings.is("clash", beat.action()) || partner.metres() < actor.metres() * 0.5)) {
            return;
        }
        boolean same = links.stream().anyMatch(link -> (link.reach() > 0 || link.isCarried()) && (link.subject() == actor && link.object() == partner || link.subject() == partner && link.object() == actor));
        if (!same) {
            boolean early = !isPlacedAtAll(actor) && !isPlacedAtAll(partner);
            double wide = (actor.aspect() + partner.aspect() * partner.metres() / actor.metres()) / 2;
            double between = script.links().stream().filter(link -> link.where() == Where.BETWEEN && (link.object() == actor || link.other() == actor))
                    .mapToDouble(link -> link.subject().metres() * link.subject().aspect() / actor.metres() + 0.3)
                    .max()
                    .orElse(0);
            double apart = actor.isPerson() && partner.isPerson() ? Math.max(reach, between) : Math.max(reach, wide * 0.92);
            add(Link.of(actor, Where.NEXT_TO, partner, early ? 0 : beat.startSeconds(), end).within(apart));
        }
    }

    /** Two who work on one thing have it between them. */
    private void share(Brief.Beat beat, Actor actor) {
        List<Actor> both = script.of(beat.subject());
        List<Actor> things = script.of(beat.object());
        boolean pair = both.size() == 2 && both.getFirst() == actor && actor.isPerson() && things.size() == 1 && !things.getFirst().isAlive();
        boolean still = !Doings.is("travel", beat.action()) && !Doings.is("ride", beat.action()) && script.interaction(beat, actor) == null;
        Actor thing = pair && still ? things.getFirst() : null;
        boolean free = thing != null && thing.metres() > Handling.BY_HAND && !isPlacedAtAll(thing) && !isPlacedAtAll(actor)
                && links.stream().noneMatch(link -> link.subject() == thing || link.subject() == actor);
        if (thing != null && free) {
            add(Link.of(thing, Where.BETWEEN, both.getFirst(), 0, end).with(both.getLast()));
        }
    }

    private double reach(Brief.Beat beat, Actor actor) {
        Interaction met = script.interaction(beat, actor);
        double gap = met == null ? 0 : actor.model().gap(met.mine().isEmpty() ? beat.action() : met.mine());
        return gap > 0 ? gap : Reach.of(beat.action());
    }

    /** From the middle of it on one is carried by the other. */
    private boolean rides(Brief.Beat beat, Actor actor) {
        Interaction met = script.interaction(beat, actor);
        Actor rider = met == null || !met.rides() ? null : script.partner(beat, actor);
        if (rider == null || rider.subject() == actor.subject()) {
            return false;
        }
        boolean lifts = !beat.action().equals("carry") && !beat.action().startsWith("give");
        double up = beat.startSeconds() + (lifts ? 0.4 * (beat.endSeconds() - beat.startSeconds()) : 0);
        add(Link.of(rider, Where.NEXT_TO, actor, 0, up).within(0.4));
        add(Link.of(rider, Where.ON, actor, up, end));
        return true;
    }

    /** Whether the words themselves say where one is when the beat goes on or ends. */
    private boolean isPlaced(Actor actor, Brief.Beat beat) {
        return script.links().stream()
                .anyMatch(link -> link.subject() == actor
                        && link.from() > 0.05
                        && link.from() >= beat.startSeconds() - 0.15
                        && link.from() <= beat.endSeconds() + 0.4);
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
