package app.shotloom.node.reader.dialogue;

import app.shotloom.node.brief.Brief;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Gives lines to the subjects who say them, and their time in the shot. */
public final class Speeches {
    /** How fast people speak in films: about 160 words a minute. */
    private static final double WORDS_PER_SECOND = 2.7;

    private static final double SHORTEST = 0.6;
    private static final Set<String> PRONOUNS = Set.of("he", "she", "they", "it", "who");

    private Speeches() {}

    /** Spread evenly over the shot, with pauses of one length; faster only where there is more to say than time. */
    public static List<Brief.Speech> of(List<Line> lines, List<Brief.Subject> subjects, double seconds) {
        double total = lines.stream().mapToDouble(Speeches::length).sum();
        double pace = Math.min(1, seconds / Math.max(total, 0.01));
        double pause = Math.max(0, seconds - total) / (lines.size() + 1);
        List<Brief.Speech> speeches = new ArrayList<>();
        double now = pause;
        @Nullable String latest = null;
        for (Line line : lines) {
            latest = speaker(line, subjects, latest);
            double end = Math.min(seconds, now + length(line) * pace);
            speeches.add(new Brief.Speech(line.heardOnly() ? null : latest, line.text(), round(now), round(end)));
            now = end + pause;
        }
        return speeches;
    }

    private static double length(Line line) {
        return Math.max(SHORTEST, line.text().split("\\s+").length / WORDS_PER_SECOND);
    }

    private static @Nullable String speaker(Line line, List<Brief.Subject> subjects, @Nullable String latest) {
        List<Brief.Subject> people = subjects.stream().filter(one -> one.kind() == Brief.Kind.PERSON).toList();
        String only = people.size() == 1 ? people.getFirst().id() : null;
        if (line.speaker() == null) {
            return only;
        }
        String name = line.speaker().toLowerCase(Locale.ROOT).replace("@", "").strip();
        if (PRONOUNS.contains(name)) {
            return latest != null ? latest : people.isEmpty() ? null : people.getFirst().id();
        }
        return named(name, subjects);
    }

    /** The subject of exactly that name, or else one whose noun the name ends with: an "old woman" is a woman. */
    private static @Nullable String named(String name, List<Brief.Subject> subjects) {
        String plain = name.replaceAll("^(?:the|a|an|his|her|their) ", "").replaceAll(" ?#?\\d+$", "");
        for (Brief.Subject subject : subjects) {
            if (subject.label().toLowerCase(Locale.ROOT).equals(plain)) {
                return subject.id();
            }
        }
        for (Brief.Subject subject : subjects) {
            String label = subject.label().toLowerCase(Locale.ROOT);
            if (plain.endsWith(" " + label) || label.startsWith(plain + " ") || label.endsWith(" " + plain)) {
                return subject.id();
            }
        }
        return null;
    }

    private static double round(double value) {
        return Math.round(value * 100) / 100.0;
    }
}
