package app.shotloom.node.reader.caption;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Where;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Who is where, does what and changes how, as clauses in the order of time. */
final class Events {
    private static final double AT_ONCE = 0.26;

    private final Brief brief;
    private final Naming names;
    private final Set<Brief.Relation> told = new HashSet<>();

    Events(Brief brief, Naming names) {
        this.brief = brief;
        this.names = names;
    }

    /** Something that is so, or begins, at a time; {@code part} is a beat, a relation or a state. */
    private record Event(double seconds, int rank, Object part) {}

    /** Part of a sentence; {@code happens} is whether something goes on in it that something else can go on with. */
    record Clause(String text, boolean happens) {}

    /** Clauses that begin at about the same time, step by step. */
    List<List<Clause>> steps() {
        List<Event> events = new ArrayList<>();
        brief.beats().forEach(beat -> events.add(new Event(beat.startSeconds(), 0, beat)));
        brief.relations().forEach(one -> events.add(new Event(one.startSeconds(), 1, one)));
        brief.states().forEach(state -> events.add(new Event(state.fromSeconds(), 2, state)));
        events.sort(Comparator.comparingDouble(Event::seconds).thenComparingInt(Event::rank));
        List<List<Clause>> steps = new ArrayList<>();
        double begun = 0;
        for (Event event : events) {
            String clause = clause(event.part(), event.seconds() > AT_ONCE);
            if (clause.isEmpty()) {
                continue;
            }
            if (steps.isEmpty() || event.seconds() - begun > AT_ONCE) {
                steps.add(new ArrayList<>());
                begun = event.seconds();
            }
            steps.getLast().add(new Clause(clause, event.rank() == 0 || event.seconds() > AT_ONCE));
        }
        return steps;
    }

    private String clause(Object part, boolean later) {
        return switch (part) {
            case Brief.Beat beat -> beat(beat);
            case Brief.Relation relation -> relation(relation, later);
            case Brief.State state -> later ? Changes.change(state, names) : Changes.condition(state, names);
            default -> throw new IllegalArgumentException("no event: " + part);
        };
    }

    private String beat(Brief.Beat beat) {
        var clause = new StringBuilder(names.name(beat.subject()));
        boolean many = names.isPlural(beat.subject());
        beat.manner().stream().filter(how -> how.endsWith("ly")).forEach(how -> clause.append(' ').append(how));
        clause.append(' ').append(many ? beat.action() : Inflection.third(beat.action()));
        if (beat.object() != null) {
            clause.append(' ').append(names.object(beat.object(), beat.subject()));
        }
        if (beat.recipient() != null) {
            clause.append(" to ").append(names.object(beat.recipient(), beat.subject()));
        }
        beat.manner().stream().filter(how -> !how.endsWith("ly")).forEach(how -> clause.append(' ').append(how));
        return clause.append(place(beat)).toString();
    }

    /** Where it begins, for the first thing somebody does; where it ends up, when it gets there doing this. */
    private String place(Brief.Beat beat) {
        var places = new StringBuilder();
        boolean first = brief.beats().stream().filter(one -> one.subject().equals(beat.subject())).findFirst().orElseThrow().equals(beat);
        for (Brief.Relation one : brief.relations()) {
            boolean mine = one.subject().equals(beat.subject()) && !isHolding(one) && !told.contains(one);
            boolean from = first && Math.abs(one.startSeconds() - beat.startSeconds()) <= AT_ONCE;
            boolean gets = one.startSeconds() > beat.startSeconds() + AT_ONCE && one.startSeconds() <= beat.endSeconds() + AT_ONCE;
            if (mine && (from || gets)) {
                places.append(gets ? " and ends up " : " ").append(words(one));
            }
        }
        return places.toString();
    }

    private String relation(Brief.Relation relation, boolean later) {
        if (told.contains(relation)) {
            return "";
        }
        String object = relation.object();
        if (isHolding(relation) && object != null) {
            told.add(relation);
            String verb = relation.relation() == Where.HELD_BY ? "hold" : "wear";
            String holder = names.name(object);
            return holder + " " + (names.isPlural(object) ? verb : verb + "s") + " " + names.name(relation.subject());
        }
        String subject = names.name(relation.subject());
        String is = names.isPlural(relation.subject()) ? " are " : " is ";
        return subject + is + (later ? "now " : "") + words(relation);
    }

    private static boolean isHolding(Brief.Relation relation) {
        return relation.relation() == Where.HELD_BY || relation.relation() == Where.WORN_BY;
    }

    /** "behind the tree"; what is between two is told once. */
    private String words(Brief.Relation relation) {
        told.add(relation);
        String where = Objects.requireNonNull(Phrases.of("where", relation.relation().code()));
        if (relation.relation().isInFrame() || relation.object() == null) {
            return where;
        }
        List<String> objects = new ArrayList<>(List.of(names.name(relation.object())));
        if (relation.relation() == Where.BETWEEN) {
            for (Brief.Relation other : brief.relations()) {
                boolean same = other.relation() == Where.BETWEEN && other.subject().equals(relation.subject()) && told.add(other);
                if (same && other.object() != null) {
                    objects.add(names.name(other.object()));
                }
            }
        }
        return where + " " + Inflection.list(objects);
    }
}
