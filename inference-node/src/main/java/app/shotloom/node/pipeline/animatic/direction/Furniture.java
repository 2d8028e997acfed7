package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Where;
import app.shotloom.node.pipeline.animatic.activity.Activity;
import app.shotloom.node.pipeline.animatic.activity.Business;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The table that nobody names but that somebody works or sits at: it is in the picture, not in the account of it. */
public final class Furniture {
    static final String UNNAMED = "set.";
    private static final double HANDY = 0.6;

    private Furniture() {}

    /** What has to be brought for what is done in a shot. */
    public static List<Brief.Subject> missing(Brief brief, Business business, List<Actor> actors) {
        List<Brief.Subject> missing = new ArrayList<>(Mounts.missing(business));
        if (wantsTable(brief, business, actors)) {
            missing.add(new Brief.Subject(UNNAMED + "table", "table", Brief.Kind.THING, null, 1, null, null, null, null, List.of(), "", List.of()));
        }
        return missing;
    }

    private static boolean wantsTable(Brief brief, Business business, List<Actor> actors) {
        return actors.stream().noneMatch(Furniture::isWorktop)
                && brief.beats().stream().anyMatch(beat -> actors.stream().anyMatch(actor -> isWorkedOn(brief, business, beat, actor, actors)));
    }

    static boolean isUnnamed(Actor actor) {
        return actor.subject().id().startsWith(UNNAMED);
    }

    static boolean isWorktop(Actor actor) {
        return !actor.isAlive() && Seats.is("worktop", actor.label());
    }

    /** What is done at a table to something small that nothing is said of where it is. */
    private static boolean isWorkedOn(Brief brief, Business business, Brief.Beat beat, Actor thing, List<Actor> actors) {
        boolean person = actors.stream().anyMatch(actor -> actor.isOf(beat.subject()) && actor.isPerson());
        boolean meant = beat.object() != null && thing.isOf(beat.object()) && !thing.isAlive() && thing.metres() <= HANDY;
        boolean placed = brief.relations().stream().anyMatch(relation -> thing.isOf(relation.subject()));
        Interaction met = Interactions.of(beat);
        boolean game = met != null && met.isAtTable();
        boolean open = !(business.of(beat) instanceof Activity activity) || activity.spot() == null;
        return open && person && meant && !placed && (game || Doings.is("at-table", beat.action()));
    }

    /** Where those are who work or sit at a table, and what they work on. */
    static List<Link> links(Script script) {
        List<Link> links = new ArrayList<>();
        script.actors().stream().filter(Furniture::isWorktop).findFirst().ifPresent(table -> join(script, links, table));
        return links;
    }

    private static void join(Script script, List<Link> links, Actor table) {
        for (Brief.Beat beat : script.brief().beats()) {
            for (Actor thing : script.actors()) {
                if (isWorkedOn(script.brief(), script.business(), beat, thing, script.actors())) {
                    links.add(Link.of(thing, Where.ON, table, 0, script.seconds() + 1));
                    script.of(beat.subject()).forEach(worker -> join(script, links, worker, table));
                }
            }
            boolean sits = Doings.is("sit-down", beat.action()) && table.isOf(beat.object() == null ? "" : beat.object());
            if (sits && beat.startSeconds() < 0.15) {
                script.of(beat.subject()).stream().filter(Actor::isPerson).forEach(sitter -> join(script, links, sitter, table));
            }
        }
    }

    /** So near that the hands are above it. */
    private static void join(Script script, List<Link> links, Actor person, Actor table) {
        // "at a table" is how near one is who sits or works there
        boolean placed = script.links().stream()
                        .anyMatch(link -> link.subject() == person && link.object() == table && link.where() != Where.NEXT_TO)
                || links.stream().anyMatch(link -> link.subject() == person);
        if (!placed) {
            double apart = 0.38 * table.metres() * table.aspect() + 0.14 * person.metres();
            double reach = apart / ((person.metres() + table.metres()) / 2);
            links.add(Link.of(person, Where.NEXT_TO, table, 0, script.seconds() + 1).within(reach));
        }
    }

    /** The table one does something at just now, or null. */
    static @Nullable Actor workedAt(Script script, Actor actor, double seconds) {
        return script.links().stream()
                .filter(link -> link.subject() == actor && link.reach() > 0 && link.isAt(seconds))
                .map(Link::object)
                .filter(object -> object != null && isWorktop(object))
                .findFirst()
                .orElse(null);
    }

    /** Out of doors, with no table near, one sits on the ground; elsewhere on a chair. */
    static boolean sitsOnGround(Brief brief, List<Actor> actors) {
        return Seats.is("lawn", brief.setting()) && actors.stream().noneMatch(Furniture::isWorktop);
    }
}
