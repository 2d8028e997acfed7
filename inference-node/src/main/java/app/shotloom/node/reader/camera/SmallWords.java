package app.shotloom.node.reader.camera;

import app.shotloom.node.reader.Lexicon;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The sets of small words that camera clauses are made of. */
final class SmallWords {
    private static final Map<String, Set<String>> SETS = sets();

    private SmallWords() {}

    static boolean is(String set, String word) {
        return of(set).contains(word);
    }

    static Set<String> of(String set) {
        return SETS.getOrDefault(set, Set.of());
    }

    private static Map<String, Set<String>> sets() {
        Map<String, Set<String>> sets = new LinkedHashMap<>();
        for (String line : Lexicon.lines(SmallWords.class, "words.txt")) {
            int colon = line.indexOf(':');
            sets.put(line.substring(0, colon), new LinkedHashSet<>(List.of(line.substring(colon + 1).strip().split(", *"))));
        }
        return sets;
    }
}
