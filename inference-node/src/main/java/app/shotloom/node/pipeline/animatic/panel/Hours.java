package app.shotloom.node.pipeline.animatic.panel;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.reader.surroundings.Surroundings;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the sentences of a prompt say of the hour and the weather; the brief has only one of each for the whole. */
final class Hours {
    /** Null is what is not said. */
    record Hour(@Nullable String time, @Nullable String weather) {}

    private final List<String> sentences;

    Hours(String prompt) {
        sentences = Arrays.stream(prompt.split("(?<=[.!?])\\s+")).filter(one -> !one.isBlank()).toList();
    }

    /** The hour of the first part: a storm or a night that is told of later has not come yet. */
    Hour opening(Brief brief, Part first) {
        Hour said = of(first);
        Surroundings all = Surroundings.in(String.join(" ", sentences));
        boolean timeComes = all.time() != null && all.time().equals(brief.time());
        boolean weatherComes = all.weather() != null && all.weather().equals(brief.weather());
        String time = said != null && said.time() != null ? said.time() : timeComes ? "day" : brief.time();
        String weather = said != null && said.weather() != null ? said.weather() : weatherComes ? null : brief.weather();
        return new Hour(time, weather);
    }

    /** The hour after what a part says of it; weather lasts until another time comes. */
    Hour after(Hour before, Part part) {
        Hour said = of(part);
        if (said == null) {
            return before;
        }
        boolean later = said.time() != null && !said.time().equals(before.time());
        return new Hour(
                said.time() == null ? before.time() : said.time(),
                said.weather() != null ? said.weather() : later ? null : before.weather());
    }

    private @Nullable Hour of(Part part) {
        String time = null;
        String weather = null;
        for (String sentence : part.sentences()) {
            Surroundings said = Surroundings.in(whole(sentence));
            time = said.time() == null ? time : said.time();
            weather = said.weather() == null ? weather : said.weather();
        }
        return time == null && weather == null ? null : new Hour(time, weather);
    }

    /** The sentence as it was written, of which some words may have been read apart. */
    String whole(String read) {
        Set<String> words = words(read);
        String best = read;
        double most = 0.5;
        for (String sentence : sentences) {
            Set<String> own = words(sentence);
            own.retainAll(words);
            double share = (double) own.size() / Math.max(1, words.size());
            if (share > most) {
                most = share;
                best = sentence;
            }
        }
        return best;
    }

    private static Set<String> words(String text) {
        return new HashSet<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
    }
}
