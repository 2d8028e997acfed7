package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.brief.Where;
import app.shotloom.node.pipeline.animatic.activity.Activity.Spot;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How tall every actor is drawn on the standing line, in stage units, before all is fitted into the frame. True to the
 * world, but drawn together, so that a fork beside an elephant is seen; less so beside people.
 */
final class Sizing {
    private static final double COMPRESSION = 0.37;
    private static final double COMPRESSION_BY_PEOPLE = 0.66;
    private static final double SMALLEST = 0.32;
    private static final double SMALLEST_BY_PEOPLE = 0.13;
    /** The most that a thing beside people may be high, and how far people step back for it. */
    private static final double WHOLE = 0.80;

    private static final double PAIR = 0.82;

    private static final double FARTHEST_BACK = 0.5;
    private static final double CLOSE_ON_SOMETHING = 0.58;

    private final Script script;
    private final Field field;
    private final List<Actor> actors;
    private final boolean people;
    private final Map<Actor, Double> heights = new HashMap<>();

    /** @param actors all that will ever be in the shot: what comes later has the size that it has now */
    Sizing(Script script, Field field, List<Actor> actors) {
        this.script = script;
        this.field = field;
        this.actors = actors;
        this.people = actors.stream().anyMatch(Actor::isPerson);
        wish();
        if (people) {
            stepBack();
        }
        if (!script.brief().setting().equals("studio") || actors.size() > 1) {
            actors.stream().filter(Sizing::isSky).forEach(actor -> heights.put(actor, sky(actor)));
        }
        script.links().forEach(this::fitToDriver);
        for (int i = 0; i < 3; i++) {
            actors.forEach(this::fitToHost);
        }
    }

    double of(Actor actor) {
        return heights.getOrDefault(actor, 0.2);
    }

    private void wish() {
        double tallest = actors.stream()
                .filter(actor -> actor.isPerson() == people && carrier(actor) == null && !isSky(actor))
                .mapToDouble(Actor::metres)
                .max()
                .orElse(actors.stream().mapToDouble(Actor::metres).max().orElse(1));
        double full = people ? people() : things();
        if (!people && field.isCloseUp() && carried(actors.getFirst())) {
            // a cup on a table is close, and the table goes on below the frame
            tallest = actors.getFirst().metres();
            full = Math.min(full, CLOSE_ON_SOMETHING);
        }
        for (Actor actor : actors) {
            double real = actor.metres() / tallest;
            double share = Math.pow(real, people ? byPeople(real) : COMPRESSION);
            double least = people ? Math.min(0.1, SMALLEST_BY_PEOPLE * full) / full : SMALLEST;
            heights.put(actor, full * Math.max(share, least));
        }
    }

    private boolean carried(Actor actor) {
        return boundTo(actor, Where.ON) != null;
    }

    /** Furniture is as large as it is beside people; only what is small is drawn larger, and what towers smaller. */
    private static double byPeople(double real) {
        return real > 1 ? COMPRESSION_BY_PEOPLE + 0.2 : COMPRESSION_BY_PEOPLE + (1 - COMPRESSION_BY_PEOPLE) * Math.clamp((real - 0.12) / 0.3, 0, 1);
    }

    /** Two who do something with each other are near, also where they are seen from head to foot. */
    private double people() {
        boolean pair = !field.isFramed() && field.size().equals("long") && actors.stream().filter(Actor::isPerson).count() <= 3 && TwoShot.met(script) != null;
        return pair ? Math.max(field.personHeight(), PAIR) : field.personHeight();
    }

    /** A thing alone fills more of the frame than one among others. */
    private double things() {
        double full = field.thingHeight();
        boolean closer = !field.isFramed() && actors.size() == 1;
        boolean inside = actors.stream().anyMatch(actor -> boundTo(actor, Where.IN) != null);
        if (inside && field.isCloseUp()) {
            return full * 1.25;
        }
        if (script.brief().beats().stream().anyMatch(beat -> Doings.is("chase", beat.action()))) {
            // room to run
            return Math.min(full, 0.5) * 0.7;
        }
        if (script.brief().beats().stream().anyMatch(beat -> beat.action().startsWith("bounce"))) {
            // room above it, up to where it bounces
            return Math.min(full, 0.5) * 0.76;
        }
        double wanted = inside ? full * 1.4 : closer ? full * 1.05 : full;
        return actors.size() > 1 ? Math.min(0.86, wanted) : wanted;
    }

    /** So far that what is taller than the people is whole, but not so far that they are lost beside it. */
    private void stepBack() {
        double highest = actors.stream()
                .filter(actor -> !actor.isPerson() && !isSky(actor) && carrier(actor) == null)
                .mapToDouble(this::of)
                .max()
                .orElse(0);
        double back = highest <= WHOLE || field.isClose() && field.isFramed() ? 1 : Math.max(FARTHEST_BACK, WHOLE / highest);
        heights.replaceAll((actor, height) -> actor.isPerson() ? height * back : Math.min(WHOLE, height * back));
    }

    private void fitToHost(Actor actor) {
        for (Link link : script.links()) {
            if (link.subject() == actor && link.object() != null) {
                double most = most(actor, link, of(link.object()));
                heights.computeIfPresent(actor, (same, height) -> Math.min(height, most));
            }
        }
    }

    /** A vehicle is as large as who sits in it needs it to be. */
    private void fitToDriver(Link link) {
        Cabin cabin = Cabin.of(link);
        if (cabin != null) {
            Actor vehicle = java.util.Objects.requireNonNull(link.object());
            double wanted = of(link.subject()) / cabin.size();
            double fitting = Math.min(1, Math.min(WHOLE / wanted, field.span() * 0.92 / (wanted * vehicle.aspect())));
            heights.put(vehicle, wanted * fitting);
            heights.computeIfPresent(link.subject(), (same, height) -> height * fitting);
        }
    }

    private double most(Actor actor, Link link, double host) {
        Actor by = java.util.Objects.requireNonNull(link.object());
        double wide = host * by.aspect() / actor.aspect() / Math.max(1, link.of() * 0.85);
        return switch (link.where()) {
            case HELD_BY -> Math.min(link.spot() == Spot.FLOOR ? host * actor.metres() / by.metres() : held(actor, by, host), host * Grip.most(actor, link.spot()));
            case WORN_BY -> host * 0.2;
            case IN -> Cabin.of(link) instanceof Cabin cabin ? host * cabin.size() : actor.isPerson() && by.metres() > 1.2 ? host * 0.55 : Math.min(host * (Seats.is("liquid", by.label()) ? 0.5 : 0.66), wide * 0.66);
            case UNDER -> Overhead.isRoof(by, actor) ? Math.min(host * 0.56, wide * 0.8) : 10;
            case ON -> on(actor, by, host, wide);
            default -> 10;
        };
    }

    private static double on(Actor actor, Actor by, double host, double wide) {
        if (Bound.sits(actor, by)) {
            return host * Math.max(0.9, actor.metres() / by.metres());
        }
        return actor.metres() < by.metres() ? Math.min(wide * 0.85, host * 1.1) : wide * 1.9;
    }

    /** What is held is as large as it is, within reason. */
    static double held(Actor actor, Actor by, double host) {
        double toScale = 1.2 * actor.metres() / by.metres();
        return Math.max(0.05, host * Math.clamp(toScale, 0.10, 0.55));
    }

    private @Nullable Actor carrier(Actor actor) {
        for (Link link : script.links()) {
            if (link.subject() == actor && link.isCarried()) {
                return link.object();
            }
        }
        return null;
    }

    private @Nullable Actor boundTo(Actor actor, Where where) {
        for (Link link : script.links()) {
            if (link.subject() == actor && link.where() == where) {
                return link.object();
            }
        }
        return null;
    }

    private double sky(Actor actor) {
        double height = Seats.is("wide-sky", actor.label()) ? 0.34 : Seats.is("small-sky", actor.label()) ? 0.07 : 0.14;
        boolean only = actors.stream().allMatch(Sizing::isSky) || script.brief().setting().equals("studio");
        return only ? Math.min(0.5, height * 2) : height;
    }

    private static boolean isSky(Actor actor) {
        return !actor.isAlive() && Seats.isOfTheSky(actor.label());
    }
}
