package app.shotloom.node.reader;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Draft;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Briefs and subjects with something of them changed. */
final class Recast {
    private Recast() {}

    static Brief.Subject coloured(Brief.Subject one, @Nullable String color) {
        return new Brief.Subject(
                one.id(), one.label(), one.kind(), one.characterId(), one.count(), color, one.size(), one.material(), one.age(), one.traits(), one.clothing(), one.parts());
    }

    static Brief.Subject thing(String id, String label, int count, @Nullable String color) {
        return new Brief.Subject(id, label, Brief.Kind.THING, null, count, color, null, null, null, List.of(), "", List.of());
    }

    /** The brief without all that is said of other subjects than these. */
    static Brief only(Brief brief, Set<String> ids) {
        return Draft.of(brief)
                .subjects(brief.subjects().stream().filter(one -> ids.contains(one.id())).toList())
                .relations(brief.relations().stream().filter(one -> ids.contains(one.subject()) && (one.object() == null || ids.contains(one.object()))).toList())
                .beats(brief.beats().stream().filter(one -> ids.contains(one.subject())).map(one -> kept(one, ids)).toList())
                .states(brief.states().stream().filter(one -> ids.contains(one.subject())).toList())
                .brief();
    }

    private static Brief.Beat kept(Brief.Beat beat, Set<String> ids) {
        return new Brief.Beat(
                beat.id(),
                beat.subject(),
                beat.action(),
                beat.object() == null || ids.contains(beat.object()) ? beat.object() : null,
                beat.recipient() == null || ids.contains(beat.recipient()) ? beat.recipient() : null,
                beat.manner(),
                beat.startSeconds(),
                beat.endSeconds(),
                beat.words());
    }
}
