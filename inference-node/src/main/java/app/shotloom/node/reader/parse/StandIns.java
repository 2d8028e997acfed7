package app.shotloom.node.reader.parse;

import app.shotloom.node.reader.Meanings;
import java.util.List;

/** Plain words that the parser knows well, shown to it in place of what it may not know. */
final class StandIns {
    private static final List<String> NAMES = List.of("Mary", "John", "Anna", "Peter", "Susan", "David", "Laura", "Paul");

    private StandIns() {}

    static String name(int number) {
        return NAMES.get(number % NAMES.size());
    }

    static String noun(Meanings.Kind kind, boolean plural) {
        return switch (kind) {
            case PERSON -> plural ? "women" : "woman";
            case ANIMAL -> plural ? "dogs" : "dog";
            default -> plural ? "tables" : "table";
        };
    }

    /** A preposition, or an adverb where the phrase needs nothing after it. */
    static String place(String phrase, boolean inFrame) {
        if (inFrame) {
            return "outside";
        }
        return phrase.startsWith("to ") || phrase.startsWith("into ") || phrase.startsWith("onto ") ? "toward" : "behind";
    }
}
