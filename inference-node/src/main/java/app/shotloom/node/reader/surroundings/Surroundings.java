package app.shotloom.node.reader.surroundings;

import app.shotloom.node.reader.Galley;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a prompt says of time, season, weather, light, mood and style, in the words of {@link app.shotloom.node.brief.Brief},
 * and the prompt without it. What is seen as well as said ("the sunset over the sea") stays in the prompt.
 *
 * @param time null when nothing is said of it; so are the others
 * @param rest the prompt without what was understood
 */
public record Surroundings(
        @Nullable String time,
        @Nullable String season,
        @Nullable String weather,
        @Nullable String light,
        @Nullable String mood,
        List<String> style,
        String rest) {

    public Surroundings {
        style = List.copyOf(style);
    }

    public static Surroundings in(String prompt) {
        var galley = new Galley(prompt);
        List<Heard> heard = new ArrayList<>();
        for (Phrases.Found phrase : Phrases.in(prompt)) {
            heard.addAll(new Context(prompt, phrase).heard());
        }
        heard.forEach(one -> one.strike(galley));
        return new Surroundings(
                first(heard, "time"),
                first(heard, "season"),
                first(heard, "weather"),
                first(heard, "light"),
                first(heard, "mood"),
                all(heard, "style"),
                galley.rest());
    }

    /** Something that was said. {@code cut} is whether it stood for itself; nothing is struck out from -1. */
    record Heard(String kind, String code, int start, int end, boolean cut) {
        void strike(Galley galley) {
            if (start >= 0 && cut) {
                galley.cut(start, end);
            } else if (start >= 0) {
                galley.drop(start, end);
            }
        }
    }

    private static @Nullable String first(List<Heard> heard, String kind) {
        List<String> all = all(heard, kind);
        return all.isEmpty() ? null : all.getFirst();
    }

    private static List<String> all(List<Heard> heard, String kind) {
        Set<String> codes = new LinkedHashSet<>();
        heard.stream().filter(one -> one.kind().equals(kind)).forEach(one -> codes.add(one.code()));
        return List.copyOf(codes);
    }
}
