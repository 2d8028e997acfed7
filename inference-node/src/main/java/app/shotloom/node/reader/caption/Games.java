package app.shotloom.node.reader.caption;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.reader.Lexicon;
import java.util.Locale;
import java.util.Map;

/** The games of which a brief has what they are played with: who plays with a chessboard plays chess. */
final class Games {
    private static final Map<String, String> GAMES = Lexicon.groups("games.txt");

    private Games() {}

    /** The game as the words name it; empty when it is none. */
    static String played(Brief.Beat beat, String thing) {
        if (!beat.action().equals("play")) {
            return "";
        }
        String words = beat.words().toLowerCase(Locale.ROOT);
        return GAMES.entrySet().stream()
                .filter(game -> game.getValue().equals(thing) && words.matches("(?s).*\\bplay\\w* " + game.getKey() + "\\b.*"))
                .map(Map.Entry::getKey)
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse("");
    }
}
