package app.shotloom.node.reader;

import app.shotloom.node.brief.Where;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Phrases that say where something is, as {@code relations.txt} lists them. */
public final class PlaceWords {
    private final Map<String, Where> phrases = new TreeMap<>();

    public PlaceWords() {
        for (String line : Lexicon.lines("relations.txt")) {
            int colon = line.indexOf(':');
            Where where = Where.valueOf(line.substring(0, colon));
            for (String pattern : line.substring(colon + 1).split(",")) {
                expand(pattern.strip()).forEach(phrase -> phrases.putIfAbsent(phrase, where));
            }
        }
    }

    Map<String, Where> all() {
        return Map.copyOf(phrases);
    }

    public boolean knows(String phrase) {
        return phrases.containsKey(phrase);
    }

    /** What a known phrase says, in lower case. */
    public Where where(String phrase) {
        Where where = find(phrase);
        if (where == null) {
            throw new IllegalArgumentException("\"" + phrase + "\" says no place.");
        }
        return where;
    }

    /** What a phrase says, or null when it is not known. */
    public @Nullable Where find(String phrase) {
        return phrases.get(phrase);
    }

    /** Whether it leads somewhere rather than stating where something is. */
    public boolean leads(String phrase) {
        return phrase.startsWith("to ") || phrase.startsWith("from ") && phrase.contains(" to ") || phrase.startsWith("into") || phrase.startsWith("onto")
                || phrase.startsWith("toward") || phrase.startsWith("up to") || phrase.equals("to") || phrase.equals("upon");
    }

    /** Every phrase that a pattern with (alternatives|in brackets) stands for. */
    private static List<String> expand(String pattern) {
        int close = pattern.indexOf(')');
        if (close < 0) {
            return List.of(pattern);
        }
        int open = pattern.lastIndexOf('(', close);
        List<String> all = new ArrayList<>();
        for (String choice : pattern.substring(open + 1, close).split("\\|", -1)) {
            all.addAll(expand(pattern.substring(0, open) + choice + pattern.substring(close + 1)));
        }
        return all;
    }
}
