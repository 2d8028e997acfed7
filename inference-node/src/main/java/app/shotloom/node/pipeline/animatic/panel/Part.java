package app.shotloom.node.pipeline.animatic.panel;

import java.util.LinkedHashSet;
import java.util.Set;

/**
 * A stretch of the story that is told in one breath.
 *
 * @param sentences that tell it
 */
record Part(double from, double to, Set<String> sentences) {
    Part {
        sentences = Set.copyOf(sentences);
    }

    double length() {
        return to - from;
    }

    Part and(Part next) {
        Set<String> both = new LinkedHashSet<>(sentences);
        both.addAll(next.sentences);
        return new Part(from, next.to, both);
    }

    boolean has(double seconds) {
        return seconds >= from - 1e-6 && seconds < to - 1e-6;
    }
}
