package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.brief.Where;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Finds where everybody is at a moment, as the words ask. */
final class Layout {
    private static final double SKY_DEPTH = 10;
    private static final double SITTING = 0.78;
    private static final int MOST_FORESEEN = 14;

    private record Later(Actor actor, double seconds) {}

    private final Script script;
    private final Field field;
    private final Sizing sizing;
    private final long seed;
    private final Map<Later, Body> foreseen = new LinkedHashMap<>();
    private double scale = 1;

    Layout(Script script, Field field, Sizing sizing, long seed) {
        this.script = script;
        this.field = field;
        this.sizing = sizing;
        this.seed = seed;
    }

    /** The scale that everything was drawn at to fit, once the opening is found. */
    double scale() {
        return scale;
    }

    /** @param pinned where somebody must be */
    Map<Actor, Place> opening(Collection<Actor> present, Map<Actor, Place> pinned) {
        List<Link> links = links(present);
        Map<Actor, Body> bodies = bodies(present, links, pinned, 0);
        List<Body> free = bodies.values().stream().filter(Body::isFree).toList();
        double guess = new Lineup(script, field, free, links, seed).place();
        List<Tie> ties = ties(links, bodies);
        List<Body> all = new ArrayList<>(bodies.values());
        foresee(bodies, all, ties);
        new Settling(field, all, ties)
                .fit(guess, guess * 0.88, guess * 0.76, guess * 0.64, guess * 0.52, guess * 0.42, guess * 0.33);
        scale = free.isEmpty() ? guess : free.getFirst().scale();
        return places(bodies);
    }

    /** Room is left for where everybody will be later. */
    private void foresee(Map<Actor, Body> bodies, List<Body> all, List<Tie> ties) {
        Map<Actor, Body> newest = new LinkedHashMap<>(bodies);
        TreeMap<Double, List<Actor>> turns = new TreeMap<>();
        bodies.keySet().forEach(actor -> script.turns(actor).forEach(turn -> turns.computeIfAbsent(turn, time -> new ArrayList<>()).add(actor)));
        turns.forEach((time, actors) -> {
            for (Actor actor : actors) {
                List<Link> links = script.linksAt(actor, time);
                boolean off = links.stream().anyMatch(link -> link.where() == Where.OFF_FRAME);
                if (!off && !links.isEmpty() && foreseen.size() < MOST_FORESEEN) {
                    Body body = later(actor, time, links, newest);
                    all.add(body);
                    ties.addAll(ties(links, newest));
                }
            }
        });
    }

    private Body later(Actor actor, double time, List<Link> links, Map<Actor, Body> newest) {
        var body = new Body(actor, field, stand(actor, links, time), sizing.of(actor));
        Body before = java.util.Objects.requireNonNull(newest.get(actor));
        Place from = place(before);
        before.during(before.from(), time);
        body.during(time, script.windows().until(actor));
        newest.put(actor, body);
        bind(links, newest);
        if (body.isFree()) {
            start(body, from, links, newest);
        }
        foreseen.put(new Later(actor, time), body);
        return body;
    }

    /** Where those go who are placed anew, while all others are where they are. */
    Map<Actor, Place> after(Collection<Actor> movers, double seconds, Map<Actor, Place> others) {
        List<Actor> present = new ArrayList<>(others.keySet());
        movers.stream().filter(actor -> !present.contains(actor)).forEach(present::add);
        List<Link> links = links(movers, seconds);
        Map<Actor, Place> fixed = new LinkedHashMap<>(others);
        movers.forEach(fixed::remove);
        Map<Actor, Body> bodies = bodies(present, links, fixed, seconds);
        bodies.values().forEach(body -> body.scale(scale));
        for (Actor mover : movers) {
            Body body = bodies.get(mover);
            Body planned = foreseen.get(new Later(mover, seconds));
            if (body != null && body.isFree() && planned != null) {
                body.move(planned.x(), planned.rawY());
            } else if (body != null && body.isFree()) {
                start(body, others.get(mover), links, bodies);
            }
        }
        new Settling(field, List.copyOf(bodies.values()), ties(links, bodies)).fit(scale);
        Map<Actor, Place> places = places(bodies);
        places.keySet().retainAll(movers);
        return places;
    }

    private static List<Tie> ties(List<Link> links, Map<Actor, Body> bodies) {
        List<Tie> ties = new ArrayList<>();
        for (Link link : links) {
            Body own = bodies.get(link.subject());
            Body host = link.object() == null ? own : bodies.get(link.object());
            Body other = link.other() == null ? null : bodies.get(link.other());
            if (own != null && host != null) {
                ties.add(new Tie(link, own, host, other));
            }
        }
        return ties;
    }

    /** Near what it is placed by, on its own side of it, so that the way there is short. */
    private void start(Body body, @Nullable Place from, List<Link> links, Map<Actor, Body> bodies) {
        double x = from == null ? body.x() : from.x();
        double y = from == null || body.stand() == Body.Stand.GROUND && Double.isNaN(from.ground()) ? field.standing() : from.base();
        for (Link link : links) {
            Body host = link.subject() == body.actor() && link.object() != null ? bodies.get(link.object()) : null;
            if (host != null) {
                double side = switch (link.where()) {
                    case LEFT_OF -> -1;
                    case RIGHT_OF -> 1;
                    case NEXT_TO -> freer(body, host, bodies, x < host.x() ? -1 : 1);
                    default -> x < host.x() ? -1 : 1;
                };
                double beside = host.x() + side * (host.width() + body.width()) / 2;
                x = switch (link.where()) {
                    case LEFT_OF, RIGHT_OF, NEXT_TO -> beside;
                    case FAR_FROM -> host.x() < field.middle() ? field.right() : field.left();
                    case IN_FRONT_OF, BEHIND -> host.x() + side * 0.3 * host.width();
                    default -> host.x();
                };
                y = switch (link.where()) {
                    case IN_FRONT_OF -> host.y() + 0.06;
                    case BEHIND -> host.y() - 0.06;
                    case ABOVE -> host.top() - 0.04;
                    default -> host.stand() == Body.Stand.GROUND ? host.y() : y;
                };
            }
        }
        body.move(x, y);
    }

    /** The side of it where more room is; the nearer one when both have room. */
    private double freer(Body body, Body host, Map<Actor, Body> bodies, int nearer) {
        return crowd(body, host, bodies, nearer) <= crowd(body, host, bodies, -nearer) + 0.05 ? nearer : -nearer;
    }

    private double crowd(Body body, Body host, Map<Actor, Body> bodies, int side) {
        double x = host.x() + side * (host.width() + body.width()) / 2;
        double crowd = Math.max(0, field.left() - x + body.width() / 2) + Math.max(0, x + body.width() / 2 - field.right());
        for (Body other : bodies.values()) {
            if (other.root() != host.root() && other.actor() != body.actor()) {
                crowd += Math.max(0, Math.min(other.right(), x + body.width() / 2) - Math.max(other.left(), x - body.width() / 2));
            }
        }
        return crowd;
    }

    /** What is said of their places first; of those who come later, of the place they come to. */
    private List<Link> links(Collection<Actor> actors) {
        List<Link> links = new ArrayList<>();
        for (Actor actor : actors) {
            double from = script.windows().from(actor);
            links.addAll(script.linksAt(actor, from < 0.1 ? 0 : from + 0.06));
        }
        return links;
    }

    private List<Link> links(Collection<Actor> actors, double seconds) {
        List<Link> links = new ArrayList<>();
        for (Actor actor : actors) {
            links.addAll(script.linksAt(actor, seconds));
        }
        return links;
    }

    private Map<Actor, Body> bodies(
            Collection<Actor> present, List<Link> links, Map<Actor, Place> fixed, double seconds) {
        Map<Actor, Body> bodies = new LinkedHashMap<>();
        for (Actor actor : present) {
            var body = new Body(actor, field, stand(actor, links, seconds), sizing.of(actor));
            body.during(script.windows().from(actor), script.windows().until(actor));
            if (sits(actor, seconds)) {
                body.upright(SITTING);
            }
            Place place = fixed.get(actor);
            if (place != null) {
                body.fix(place);
            }
            bodies.put(actor, body);
        }
        bind(links, bodies);
        bodies.values().stream().filter(body -> Furniture.isWorktop(body.actor())).forEach(table -> stand(table, bodies.values(), links));
        return bodies;
    }

    /** A table stands on the ground of those at it; a sitter's head is lower. */
    private void stand(Body table, Collection<Body> bodies, List<Link> links) {
        for (Link link : links) {
            if (link.object() == table.actor() && link.reach() > 0) {
                bodies.stream().filter(body -> body.actor() == link.subject()).forEach(table::standsBy);
            }
        }
    }

    private boolean sits(Actor actor, double seconds) {
        return actor.isPerson() && script.beats(actor).stream()
                .anyMatch(beat -> (Doings.is("sit-down", beat.action()) || script.business().sitsAlways()) && beat.startSeconds() <= seconds + 0.15 && beat.endSeconds() > seconds);
    }

    private static void bind(List<Link> links, Map<Actor, Body> bodies) {
        for (Link link : links) {
            Body own = bodies.get(link.subject());
            Body host = link.object() == null ? null : bodies.get(link.object());
            boolean roofed = link.where() != Where.UNDER || host != null && Overhead.isRoof(host.actor(), link.subject());
            if (own != null && host != null && link.binds() && roofed && own.isFree() && host.root() != own) {
                own.bind(host, link);
            }
        }
    }

    private Body.Stand stand(Actor actor, List<Link> links, double seconds) {
        boolean raised = links.stream().anyMatch(link -> isRaised(actor, link));
        boolean placed = links.stream().anyMatch(link -> link.object() != null && (link.subject() == actor || link.object() == actor));
        boolean studio = script.brief().setting().equals("studio");
        if (!actor.isAlive() && Seats.isOfTheSky(actor.label()) && !placed) {
            return studio ? Body.Stand.ALOFT : Body.Stand.SKY;
        }
        boolean flies = script.brief().beats().stream()
                .anyMatch(beat -> actor.isOf(beat.subject()) && beat.startSeconds() <= seconds + 0.1 && Doings.is("aloft", beat.action()));
        boolean light = actor.model().isAirborne() && !studio && links.stream().noneMatch(link -> link.subject() == actor && link.binds());
        boolean submerged = script.brief().setting().equals("underwater") && (actor.isAlive() || Seats.is("swims", actor.label()));
        boolean hung = Seats.isHung(actor.label()) && !studio;
        return raised || flies || light || submerged || hung ? Body.Stand.ALOFT : Body.Stand.GROUND;
    }

    private static boolean isRaised(Actor actor, Link link) {
        return switch (link.where()) {
            case ABOVE, AT_TOP -> link.subject() == actor;
            case BELOW -> link.object() == actor;
            case UNDER -> link.object() == actor && !Overhead.isRoof(actor, link.subject());
            default -> false;
        };
    }

    private Map<Actor, Place> places(Map<Actor, Body> bodies) {
        Map<Actor, Place> places = new LinkedHashMap<>();
        bodies.forEach((actor, body) -> places.put(actor, place(body)));
        return places;
    }

    private Place place(Body body) {
        return new Place(body.x(), body.y(), body.height(), body.width(), depth(body), ground(body));
    }

    /** Who stands lower in the frame is nearer; what is on something is just before it. */
    private double depth(Body body) {
        Body host = body.host();
        Link by = body.binding();
        if (host != null && by != null) {
            double before = by.where() == Where.AROUND ? host.y() - body.y() : -0.002 * (1 + by.number() * 0.1);
            return depth(host) + before;
        }
        return switch (body.stand()) {
            case SKY -> SKY_DEPTH;
            case ALOFT -> 0.5 + (1 - body.y()) * 0.01;
            case GROUND -> 1 - (body.isCut() ? 0.93 : body.sharesGround() ? 0.94 : body.y());
        };
    }

    private static double ground(Body body) {
        Link by = body.binding();
        boolean stands = by == null || by.where() == Where.UNDER || by.where() == Where.AROUND;
        return stands && body.root().stand() == Body.Stand.GROUND ? body.y() : Double.NaN;
    }
}
