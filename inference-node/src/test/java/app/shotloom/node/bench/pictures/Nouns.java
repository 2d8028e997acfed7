package app.shotloom.node.bench.pictures;

import app.shotloom.node.pipeline.BlockingReport;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Finds the subjects of an account that a noun means. */
final class Nouns {
    private static final List<Set<String>> SAME = List.of(
            Set.of("tv", "television"),
            Set.of("couch", "sofa"),
            Set.of("bike", "bicycle"),
            Set.of("motorcycle", "motorbike"),
            Set.of("hair drier", "hair dryer"),
            Set.of("ski", "skis"),
            Set.of("scissor", "scissors"),
            Set.of("person", "man", "woman", "people"),
            Set.of("cell phone", "phone", "mobile phone"),
            Set.of("plane", "airplane", "aeroplane"),
            Set.of("doughnut", "donut"));

    private Nouns() {}

    static List<BlockingReport.Subject> of(BlockingReport blocking, String noun) {
        return blocking.subjects().stream().filter(subject -> isSame(noun, subject.label())).toList();
    }

    static boolean isSame(String noun, String label) {
        String a = plain(noun);
        String b = plain(label);
        return a.equals(b)
                || a.endsWith(" " + b)
                || b.endsWith(" " + a)
                || SAME.stream().anyMatch(set -> set.contains(a) && set.contains(b));
    }

    private static String plain(String noun) {
        String lower = noun.toLowerCase(Locale.ROOT).strip().replaceFirst("^(?:an?|the|piece of) ", "");
        return lower.length() > 3 && lower.endsWith("s") && !lower.endsWith("ss") && !lower.endsWith("us")
                ? lower.substring(0, lower.length() - 1)
                : lower;
    }
}
