package app.shotloom.node.reader.grammar;

import app.shotloom.node.reader.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The word lists of the grammar. */
final class Lists {
    /** A state that a word describes or a verb leads to. */
    record Result(String who, String attribute, String value) {}

    private final Map<String, Set<String>> sets = new HashMap<>();
    private final Map<String, String> quantities = Lexicon.groups("quantities.txt");
    private final Map<String, Result> states = new LinkedHashMap<>();
    private final Map<String, List<Result>> changes = new LinkedHashMap<>();
    private final Map<String, String> implied = Lexicon.groups("implied.txt");
    private final Map<String, String> games = Lexicon.groups("games.txt");
    private final Set<String> turning = Set.copyOf(words("turning.txt"));

    Lists() {
        for (String file : List.of("grammar.txt", "describing.txt", "places.txt")) {
            for (String line : Lexicon.lines(file)) {
                sets.computeIfAbsent(key(line), key -> new TreeSet<>()).addAll(values(line));
            }
        }
        sets.computeIfAbsent("thing", key -> new TreeSet<>()).addAll(Lexicon.lines("compounds.txt"));
        for (String line : Lexicon.lines("states.txt")) {
            String[] key = key(line).split(" ");
            values(line).forEach(word -> states.putIfAbsent(word, new Result("it", key[0], key[1])));
        }
        for (String line : Lexicon.lines("changes.txt")) {
            String[] key = key(line).split(" ");
            var result = new Result(key[0], key[1], key[2]);
            values(line).forEach(verb -> changes.computeIfAbsent(verb, one -> new ArrayList<>()).add(result));
        }
    }

    boolean is(String set, String word) {
        return sets.getOrDefault(set, Set.of()).contains(word);
    }

    /** How many a word or a numeral says, from 1 to 40, or null when it is neither. */
    @Nullable Integer quantity(String word) {
        if (!word.isEmpty() && word.length() <= 9 && word.chars().allMatch(c -> c >= '0' && c <= '9')) {
            return Math.clamp(Long.parseLong(word), 1, 40);
        }
        String value = quantities.get(word);
        return value == null ? null : Integer.valueOf(value);
    }

    /** How many there are of a thing when nobody says it, as of twins; or null. */
    @Nullable Integer usual(String noun) {
        return switch (noun) {
            case "twin", "parent", "newlywed" -> 2;
            case "leaf" -> 7;
            default -> null;
        };
    }

    /** The state that a describing word says, or null. */
    @Nullable Result state(String adjective) {
        return states.get(adjective);
    }

    /** What a verb, with its particle, leads to. */
    List<Result> changes(String verb) {
        return changes.getOrDefault(verb, List.of());
    }

    /** Where a thing is certain to be, or null. */
    @Nullable String implied(String noun) {
        return implied.get(noun);
    }

    /** What a game is played with, or null. */
    @Nullable String playedWith(String game) {
        return games.get(game);
    }

    boolean turns(String verb) {
        return turning.contains(verb);
    }

    private static List<String> words(String file) {
        return Lexicon.lines(file).stream()
                .flatMap(line -> List.of(line.split(", *")).stream())
                .toList();
    }

    private static String key(String line) {
        return line.substring(0, line.indexOf(':'));
    }

    private static List<String> values(String line) {
        return List.of(line.substring(line.indexOf(':') + 1).strip().split(" *, *"));
    }
}
