package app.shotloom.node.pipeline.animatic.panel;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Where;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Who and what takes part in a part of a story: no more than can be looked at at once. */
final class Members {
    private static final int MOST = 4;
    private static final int MOST_ALIKE = 3;
    private static final Set<Where> JOINED = EnumSet.of(Where.ON, Where.IN, Where.HELD_BY, Where.WORN_BY);

    private final Brief brief;
    private final Predicate<Brief.Subject> drawable;

    /** @param drawable whether a subject can be drawn, and is not only a word on a card */
    Members(Brief brief, Predicate<Brief.Subject> drawable) {
        this.brief = brief;
        this.drawable = drawable;
    }

    List<Brief.Subject> of(Part part) {
        Set<String> ids = new LinkedHashSet<>();
        List<Brief.Beat> beats = brief.beats().stream().filter(beat -> part.sentences().contains(beat.words())).toList();
        beats.forEach(beat -> ids.add(beat.subject()));
        beats.forEach(beat -> add(ids, beat.object()));
        beats.forEach(beat -> add(ids, beat.recipient()));
        for (Brief.Relation relation : brief.relations()) {
            if (part.sentences().contains(relation.words())) {
                ids.add(relation.subject());
                add(ids, relation.object());
            }
        }
        brief.states().stream().filter(state -> part.sentences().contains(state.words())).forEach(state -> ids.add(state.subject()));
        carriers(ids, part);
        return chosen(ids, part);
    }

    /** What somebody holds or sits on is there as long as that is so. */
    private void carriers(Set<String> ids, Part part) {
        for (Brief.Relation relation : brief.relations()) {
            boolean holds = JOINED.contains(relation.relation()) && relation.startSeconds() < part.to() - 0.1 && relation.endSeconds() > part.from() + 0.1;
            if (holds && relation.object() != null && ids.contains(relation.subject()) && Told.by(brief, relation.words()) <= part.from() + 0.1) {
                ids.add(relation.object());
            }
        }
    }

    private List<Brief.Subject> chosen(Set<String> ids, Part part) {
        Map<String, Brief.Subject> all = new LinkedHashMap<>();
        brief.subjects().forEach(subject -> all.put(subject.id(), subject));
        List<Brief.Subject> chosen = new ArrayList<>();
        for (String id : ids) {
            Brief.Subject subject = all.get(id);
            boolean gone = brief.states().stream().anyMatch(state -> state.subject().equals(id)
                    && state.attribute().equals("presence") && state.value().startsWith("disappear") && state.untilSeconds() < part.from());
            if (subject != null && !gone && drawable.test(subject) && chosen.size() < MOST) {
                chosen.add(several(subject));
            }
        }
        chosen.sort(java.util.Comparator.comparingInt(brief.subjects()::indexOf));
        return chosen;
    }

    private static Brief.Subject several(Brief.Subject one) {
        return one.count() <= MOST_ALIKE
                ? one
                : new Brief.Subject(
                        one.id(), one.label(), one.kind(), one.characterId(), MOST_ALIKE, one.color(), one.size(), one.material(), one.age(),
                        one.traits(), one.clothing(), one.parts());
    }

    private static void add(Set<String> ids, @Nullable String id) {
        if (id != null) {
            ids.add(id);
        }
    }
}
