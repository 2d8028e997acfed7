package app.shotloom.node.pipeline.animatic.panel;

import app.shotloom.node.brief.Brief;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Which sentences of a story make a picture each: one each, while there is time to look at it. */
final class Parts {
    /** A picture takes this long to be understood. */
    private static final double SHORTEST = 0.55;

    private Parts() {}

    /** In the order of time, without gaps. */
    static List<Part> of(Brief brief) {
        List<Part> parts = new ArrayList<>();
        List<Brief.Beat> beats = brief.beats().stream().sorted(Comparator.comparingDouble(Brief.Beat::startSeconds)).toList();
        for (Brief.Beat beat : beats) {
            Part last = parts.isEmpty() ? null : parts.getLast();
            boolean known = last != null && (last.sentences().contains(beat.words()) || beat.startSeconds() < last.from() + 0.1);
            if (last != null && known) {
                parts.set(parts.size() - 1, last.and(new Part(last.from(), last.to(), Set.of(beat.words()))));
            } else if (parts.stream().noneMatch(part -> part.sentences().contains(beat.words()))) {
                parts.add(new Part(parts.isEmpty() ? 0 : beat.startSeconds(), brief.durationSeconds(), Set.of(beat.words())));
            }
        }
        for (int i = 0; i + 1 < parts.size(); i++) {
            parts.set(i, new Part(parts.get(i).from(), parts.get(i + 1).from(), parts.get(i).sentences()));
        }
        shorten(parts);
        return parts;
    }

    /** What is over too soon is told together with what comes next. */
    private static void shorten(List<Part> parts) {
        for (int i = 0; parts.size() > 1 && i < parts.size(); ) {
            if (parts.get(i).length() >= SHORTEST) {
                i++;
            } else if (i + 1 < parts.size()) {
                parts.set(i, parts.get(i).and(parts.remove(i + 1)));
            } else {
                parts.set(i - 1, parts.get(i - 1).and(parts.remove(i)));
            }
        }
    }
}
