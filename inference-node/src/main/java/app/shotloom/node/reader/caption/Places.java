package app.shotloom.node.reader.caption;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

/** Where something is, and in whose hands, as part of a sentence. */
final class Places {
    private final Brief brief;
    private final Naming names;
    private final Set<Object> told;

    Places(Brief brief, Naming names, Set<Object> told) {
        this.brief = brief;
        this.names = names;
        this.told = told;
    }

    static boolean isHolding(Brief.Relation relation) {
        return relation.relation() == Where.HELD_BY || relation.relation() == Where.WORN_BY;
    }

    /** Whom a clause about a relation is about. */
    static String about(Brief.Relation relation) {
        String holder = relation.object();
        return isHolding(relation) && holder != null ? holder : relation.subject();
    }

    /** What follows the name: "is now behind the tree", "holds a cup". */
    String said(Brief.Relation relation, boolean later) {
        String object = relation.object();
        if (isHolding(relation) && object != null) {
            told.add(relation);
            String verb = relation.relation() == Where.HELD_BY ? "hold" : "wear";
            return (later ? "now " : "") + (names.isPlural(object) ? verb : verb + "s") + " " + names.object(relation.subject(), object);
        }
        return (names.isPlural(relation.subject()) ? "are " : "is ") + (later ? "now " : "") + words(relation);
    }

    /** "into the box": where something gets. */
    String arriving(Brief.Relation relation) {
        String words = words(relation);
        return switch (relation.relation()) {
            case NEXT_TO -> "to" + words.substring("next to".length());
            case IN -> "in" + "to" + words.substring("in".length());
            case ON -> "onto" + words.substring("on".length());
            case LEFT_OF, RIGHT_OF, BEHIND, IN_FRONT_OF, UNDER, BELOW, ABOVE, AROUND, BETWEEN ->
                (names.isPlural(relation.subject()) ? "and end up " : "and ends up ") + words;
            case AT_LEFT, AT_RIGHT -> words.replaceFirst("^on", "to");
            default -> words;
        };
    }

    /** "behind the tree"; what is between two is told once. */
    String words(Brief.Relation relation) {
        told.add(relation);
        String where = Objects.requireNonNull(Phrases.of("where", relation.relation().code()));
        if (relation.relation().isInFrame() || relation.object() == null) {
            return where;
        }
        List<String> objects = new ArrayList<>(List.of(names.object(relation.object(), relation.subject())));
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
