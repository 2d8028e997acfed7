package app.shotloom.node.pipeline.animatic.panel;

import app.shotloom.node.brief.Brief;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which sentences of a story make a picture each: one each, while there is time to look at it. */
final class Parts {
    /** A picture takes this long to be understood. */
    private static final double SHORTEST = 0.55;
    private static final double SAME = 0.1;

    private Parts() {}

    /** In the order of time, without gaps. */
    static List<Part> of(Brief brief) {
        Map<String, Double> begins = new LinkedHashMap<>();
        brief.beats().stream()
                .sorted(Comparator.comparingDouble(Brief.Beat::startSeconds))
                .forEach(beat -> begins.putIfAbsent(beat.words(), beat.startSeconds()));
        List<Part> parts = new ArrayList<>();
        List<String> sentences = List.copyOf(begins.keySet());
        for (int i = 0; i < sentences.size(); ) {
            double from = i == 0 ? 0 : begins.getOrDefault(sentences.get(i), 0.0);
            int next = i + 1;
            while (next < sentences.size() && begins.getOrDefault(sentences.get(next), 0.0) < from + SAME) {
                next++;
            }
            double to = next < sentences.size() ? begins.getOrDefault(sentences.get(next), 0.0) : brief.durationSeconds();
            parts.addAll(share(sentences.subList(i, next), from, to));
            i = next;
        }
        shorten(parts);
        return parts;
    }

    /** Sentences that were given the same time follow one another in it. */
    private static List<Part> share(List<String> sentences, double from, double to) {
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < sentences.size(); i++) {
            double length = (to - from) / sentences.size();
            double end = i + 1 == sentences.size() ? to : from + (i + 1) * length;
            parts.add(new Part(from + i * length, end, Set.of(sentences.get(i))));
        }
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
