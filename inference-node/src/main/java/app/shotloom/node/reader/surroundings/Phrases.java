package app.shotloom.node.reader.surroundings;

import app.shotloom.node.reader.Lexicon;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The phrases that surroundings are said by. */
final class Phrases {
    private static final Map<String, List<Meaning>> MEANINGS = new HashMap<>();
    private static final Pattern ANY = load();

    private Phrases() {}

    /** @param form as {@code phrases.txt} explains */
    record Meaning(String kind, String code, String form) {}

    /** A phrase in a text, and what it may mean. */
    record Found(int start, int end, List<Meaning> meanings) {}

    /** All of them, the longest where several begin at one place. */
    static List<Found> in(String text) {
        List<Found> found = new ArrayList<>();
        Matcher matcher = ANY.matcher(text);
        while (matcher.find()) {
            found.add(new Found(matcher.start(), matcher.end(), MEANINGS.getOrDefault(key(matcher.group()), List.of())));
        }
        return found;
    }

    private static String key(String phrase) {
        return phrase.toLowerCase(Locale.ROOT).replace('-', ' ').replace('’', '\'');
    }

    private static Pattern load() {
        for (String line : Lexicon.lines(Phrases.class, "phrases.txt")) {
            int colon = line.indexOf(": ");
            String[] head = line.substring(0, colon).split(" ", 2);
            int last = head[1].lastIndexOf(' ');
            var meaning = new Meaning(head[0], head[1].substring(0, last), head[1].substring(last + 1));
            for (String phrase : line.substring(colon + 1).split(",")) {
                MEANINGS.computeIfAbsent(key(phrase.strip()), key -> new ArrayList<>()).add(meaning);
            }
        }
        String any = MEANINGS.keySet().stream()
                .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(Comparator.naturalOrder()))
                .map(phrase -> phrase.replace("'", "['’]").replace(" ", "[- ]"))
                .reduce((one, other) -> one + "|" + other)
                .orElseThrow();
        return Pattern.compile("(?i)(?<![\\p{L}\\p{N}'’-])(?=[a-z0-9])(?:" + any + ")(?![\\p{L}\\p{N}]|-\\p{L}|['’]s)");
    }
}
