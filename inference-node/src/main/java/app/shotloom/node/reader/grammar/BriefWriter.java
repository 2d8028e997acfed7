package app.shotloom.node.reader.grammar;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Carried;
import app.shotloom.node.brief.Where;
import app.shotloom.node.reader.grammar.Steps.Step;
import app.shotloom.node.reader.grammar.Story.Doing;
import app.shotloom.node.reader.grammar.Story.Standing;
import app.shotloom.node.reader.grammar.Story.Turning;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Puts a story's steps on the clock and writes what it says as a brief's lists. */
final class BriefWriter {
    /** How much of a step it takes to get somewhere. */
    private static final double WAY = 0.7;

    private final Story story;
    private final double seconds;

    BriefWriter(Story story, double seconds) {
        this.story = story;
        this.seconds = seconds;
        story.steps.lay(seconds);
    }

    List<Brief.Beat> beats() {
        List<Brief.Beat> beats = new ArrayList<>();
        Set<String> written = new HashSet<>();
        List<Doing> ordered = story.doings.stream()
                .sorted(java.util.Comparator.comparingInt(one -> story.steps.number(one.step())))
                .toList();
        for (Doing doing : ordered) {
            double end = end(doing);
            String key = doing.who().id + doing.action() + doing.what() + doing.step().start;
            if (end > doing.step().start && written.add(key)) {
                beats.add(new Brief.Beat(
                        "b" + (beats.size() + 1),
                        doing.who().id,
                        doing.action(),
                        doing.what() == null ? null : doing.what().id,
                        doing.whom() == null ? null : doing.whom().id,
                        doing.manner(),
                        doing.step().start,
                        end,
                        doing.words()));
            }
        }
        return beats;
    }

    /** What goes on goes on until they do something else. */
    private double end(Doing doing) {
        Step step = doing.step();
        if (doing.goal()) {
            return arrival(step);
        }
        if (doing.passing() || step.until != null || step.lasts != null) {
            return step.end;
        }
        return story.doings.stream()
                .filter(later -> later.who() == doing.who())
                .mapToDouble(later -> later.step().start)
                .filter(start -> start > step.start)
                .min()
                .orElse(seconds);
    }

    /** Who is on the move from the first moment on has been where it comes from for a little while. */
    private static double departure(Step step) {
        return step.start == 0 ? 0.2 * step.end : step.start;
    }

    private static double arrival(Step step) {
        return step.start + WAY * (step.end - step.start);
    }

    List<Brief.Relation> relations() {
        List<Brief.Relation> relations = new ArrayList<>();
        for (Standing standing : story.standings) {
            double start = start(standing);
            double end = standing.onlyThere() ? Math.max(standing.step().start, 0.15 * seconds) : end(standing, start);
            if (end > start) {
                relations.add(new Brief.Relation(
                        standing.what().id,
                        standing.where(),
                        standing.by() == null ? null : standing.by().id,
                        start,
                        end,
                        standing.words()));
            }
        }
        return relations;
    }

    private double start(Standing standing) {
        if (standing.onlyThere()) {
            return 0;
        }
        if (standing.arrives()) {
            return arrival(standing.step());
        }
        boolean elsewhere = story.standings.stream().anyMatch(one -> one.what() == standing.what() && one != standing && isEarlier(one.step(), standing.step()));
        boolean busy = story.doings.stream().anyMatch(one -> one.who() == standing.what() && isEarlier(one.step(), standing.step()));
        return elsewhere || busy ? standing.step().start : 0;
    }

    private boolean isEarlier(Step one, Step other) {
        return story.steps.number(one) < story.steps.number(other);
    }

    private double end(Standing standing, double start) {
        double end = seconds;
        for (Standing later : story.standings) {
            if (later.what() == standing.what() && later != standing && !later.onlyThere()) {
                double begins = start(later);
                boolean handed = later.where() == Where.HELD_BY && standing.where() == Where.HELD_BY;
                double leaves = later.arrives() && !handed ? departure(later.step()) : begins;
                if (begins > start && !isBesides(standing, later)) {
                    end = Math.min(end, Math.max(leaves, start));
                }
            }
        }
        for (Doing doing : story.doings) {
            boolean away = doing.who() == standing.what() && doing.goal() && doing.step().start > start;
            if (away && !isCarried(standing)) {
                end = Math.min(end, doing.step().start);
            }
        }
        return end;
    }

    private static boolean isCarried(Standing standing) {
        return standing.where() == Where.HELD_BY || standing.where() == Where.WORN_BY;
    }

    /** Whether one may hold while the other does: being in the frame's left half and beside a tree. */
    private static boolean isBesides(Standing one, Standing other) {
        return one.where().isInFrame() != other.where().isInFrame() && other.where() != Where.OFF_FRAME && !other.arrives();
    }

    List<Brief.State> states(List<Entity> company, List<Carried> carried) {
        List<Brief.State> states = new ArrayList<>();
        Set<String> written = new HashSet<>();
        for (Turning turning : story.turnings) {
            Step step = turning.step();
            double length = step == null ? 0 : step.end - step.start;
            double from = step == null ? 0 : step.start + (turning.slowly() ? 0.1 : 0.4) * length;
            double until = step == null ? 0 : step.start + (turning.slowly() ? 0.85 : 0.6) * length;
            if (written.add(turning.what().id + turning.attribute() + turning.value() + from)) {
                states.add(new Brief.State(
                        turning.what().id, turning.attribute(), turning.value(), turning.before(), from, until, turning.words()));
            }
        }
        for (Carried one : carried) {
            // where somebody was last is a hint for the staging; standing is how people are anyway
            if (one.attribute().equals("place") || one.value().equals("standing")) {
                continue;
            }
            company.stream().filter(entity -> isMeant(one, entity)).findFirst().ifPresent(entity -> carry(one, entity, states));
        }
        return states;
    }

    private static boolean isMeant(Carried one, Entity entity) {
        if (one.characterId() != null) {
            return entity.cast != null && entity.cast.characterId().equals(one.characterId());
        }
        return entity.cast == null && (entity.label.equalsIgnoreCase(one.label()) || entity.head.equalsIgnoreCase(one.label()));
    }

    private static void carry(Carried one, Entity entity, List<Brief.State> states) {
        boolean otherwise = states.stream().anyMatch(state -> state.subject().equals(entity.id)
                && state.attribute().equals(one.attribute())
                && state.untilSeconds() == 0);
        if (!otherwise) {
            states.addFirst(new Brief.State(entity.id, one.attribute(), one.value(), null, 0, 0, ""));
        }
    }
}
