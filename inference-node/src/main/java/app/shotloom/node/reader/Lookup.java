package app.shotloom.node.reader;

import app.shotloom.node.brief.Where;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** All word lists by what they are for. */
final class Lookup {
    final Map<String, String> settings = Lexicon.groups("settings.txt");
    final Map<String, String> times = Lexicon.groups("times.txt");
    final Map<String, String> weathers = Lexicon.groups("weathers.txt");
    final Map<String, Where> relations = new PlaceWords().all();
    private final Map<String, String> quantities = Lexicon.groups("quantities.txt");
    private final Map<String, Set<String>> sets = sets();

    boolean is(String set, String word) {
        return sets.getOrDefault(set, Set.of()).contains(word);
    }

    /** How many a word or a numeral says, at least 1, or null when it is neither. */
    @Nullable Integer quantity(String word) {
        if (word.length() <= 4 && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Math.max(1, Integer.parseInt(word));
        }
        String value = quantities.get(word);
        return value == null ? null : Integer.valueOf(value);
    }

    /** The longest entry of a map that begins at a word: how many words long it is, or 0. */
    static int longest(Map<String, ?> phrases, List<Token> tokens, int at, int most) {
        for (int length = Math.min(most, tokens.size() - at); length > 0; length--) {
            if (phrases.containsKey(joined(tokens, at, length))) {
                return length;
            }
        }
        return 0;
    }

    static String joined(List<Token> tokens, int at, int length) {
        if (length == 1) {
            return tokens.get(at).lower();
        }
        var joined = new StringBuilder();
        for (Token token : tokens.subList(at, at + length)) {
            joined.append(joined.isEmpty() ? "" : " ").append(token.lower());
        }
        return joined.toString().replace(" - ", "-");
    }

    private static Map<String, Set<String>> sets() {
        Map<String, Set<String>> sets = new HashMap<>();
        for (String line : Lexicon.lines("words.txt")) {
            int colon = line.indexOf(':');
            Set<String> words = new HashSet<>();
            for (String word : line.substring(colon + 1).split(",")) {
                words.add(word.strip());
            }
            sets.put(line.substring(0, colon), words);
        }
        return sets;
    }
}
