package app.shotloom.node.pipeline.animatic.activity;

import app.shotloom.node.pipeline.animatic.activity.Activity.Spot;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All activities, from {@code activities.txt}, which explains its own form. */
final class ActivityBook {
    /** Any noun, and any verb of handling something. */
    static final String ANY = "*";

    private final Map<String, Activity> byKey = new HashMap<>();
    private final Map<String, Set<String>> groups = new HashMap<>();
    private final Set<String> handling = new LinkedHashSet<>();

    private ActivityBook() {}

    static ActivityBook read() {
        var book = new ActivityBook();
        for (String line : lines()) {
            if (line.startsWith("@")) {
                int colon = line.indexOf(':');
                List<String> words = listed(line.substring(colon + 1), ",");
                if (line.startsWith("@handling")) {
                    book.handling.addAll(words);
                } else {
                    words.forEach(noun -> book.groups.computeIfAbsent(noun, same -> new LinkedHashSet<>()).add(line.substring(0, colon)));
                }
            } else {
                book.add(line.split("\\|"));
            }
        }
        return book;
    }

    /** What a verb means with a noun; null when the book has nothing of them. */
    @Nullable Activity find(String verb, String noun) {
        Activity own = byKey.get(verb + "+" + noun);
        return own == null && handling.contains(verb) ? byKey.get(ANY + "+" + noun) : own;
    }

    @Nullable Activity find(String verb) {
        return byKey.get(verb);
    }

    /** Whether a verb says no more of its object than that one has to do with it. */
    boolean isHandling(String verb) {
        return handling.contains(verb);
    }

    /** The groups that a noun is in by its name, such as {@code @fruit}. */
    Set<String> groups(String noun) {
        return groups.getOrDefault(noun, Set.of());
    }

    /** All that is in it. */
    Map<String, Activity> all() {
        return byKey;
    }

    private void add(String[] fields) {
        Activity activity = activity(fields);
        for (String key : listed(fields[0], ",")) {
            int plus = key.indexOf('+');
            for (String verb : listed(plus < 0 ? key : key.substring(0, plus), "/")) {
                for (String noun : plus < 0 ? List.of("") : listed(key.substring(plus + 1), "/")) {
                    byKey.putIfAbsent(plus < 0 ? verb : verb + "+" + noun, activity);
                }
            }
        }
    }

    private static Activity activity(String[] fields) {
        Map<String, String> said = new HashMap<>();
        for (int i = 1; i < fields.length; i++) {
            String[] words = fields[i].strip().split(" ", 2);
            said.put(words[0], words.length > 1 ? words[1].strip() : "");
        }
        String tools = said.get("with");
        String spot = said.get("at");
        String mount = said.containsKey("inside") ? said.get("inside") : said.get("on");
        return new Activity(
                said.get("does"),
                tools == null ? null : tools.equals("nothing") ? List.of() : listed(tools, ","),
                spot == null ? null : Spot.valueOf(spot.toUpperCase(Locale.ROOT)),
                said.get("as"),
                said.get("in"),
                said.get("size"),
                said.containsKey("sit"),
                said.get("wear"),
                mount,
                said.containsKey("inside"));
    }

    private static List<String> listed(String words, String between) {
        List<String> all = new ArrayList<>();
        for (String word : words.split(between)) {
            if (!word.isBlank()) {
                all.add(word.strip());
            }
        }
        return all;
    }

    private static List<String> lines() {
        try (var in = ActivityBook.class.getResourceAsStream("activities.txt")) {
            if (in == null) {
                throw new IOException("activities.txt is missing beside " + ActivityBook.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
