package app.shotloom.node.reader.camera;

import app.shotloom.node.reader.Galley;
import app.shotloom.node.reader.Lexicon;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Finds the phrases that name shots: by their size, angle or lens, or by the move they are named after. */
final class Framings {
    private static final int MOST_WORDS = 5;
    private static final Map<String, List<Meaning>> PHRASES = phrases();

    private Framings() {}

    /**
     * A phrase that was found.
     *
     * @param kind {@code size}, {@code angle}, {@code lens} or {@code move}
     * @param code what it says, as the brief has it
     * @param aim whether it is what a move leads to
     */
    record Found(String kind, String code, int start, int end, boolean aim) {}

    /** @param end how it must go on, as {@code framing.txt} says */
    private record Meaning(String kind, String code, char end) {}

    /**
     * What the text says, in its order; it is struck out. The same words may say several things.
     *
     * @param moves whether to find shots that are named after a move, or all others
     */
    static List<Found> takeFrom(Galley galley, boolean moves) {
        List<Word> words = Word.in(galley.text());
        List<Found> found = new ArrayList<>();
        int index = 0;
        while (index < words.size()) {
            int next = index + 1;
            for (int length = Math.min(MOST_WORDS, words.size() - index); length > 0 && next == index + 1; length--) {
                next = Math.max(next, take(words, index, length, moves, galley, found));
            }
            index = next;
        }
        return found;
    }

    /** The place after the phrase of this length, or 0 when there is none. */
    private static int take(
            List<Word> words, int index, int length, boolean moves, Galley galley, List<Found> found) {
        int next = 0;
        for (Meaning meaning : PHRASES.getOrDefault(Word.joined(words, index, length), List.of())) {
            boolean hyphen = words.get(index + length - 1).start() == words.get(index).end() + 1 && galley.text().charAt(words.get(index).end()) == '-';
            int after = after(words, index + length, hyphen && meaning.end() == '~' ? '*' : meaning.end());
            int from = from(words, index);
            boolean fits = meaning.end() != '!' || isAlone(words, from, index, after);
            if (after > 0 && fits && meaning.kind().equals("move") == moves) {
                int to = Word.at(words, after).is("of") ? after + 1 : after;
                boolean aim = words.get(from).is("to", "into", "on") && from > 0;
                int start = words.get(from).start();
                int end = words.get(to - 1).end();
                found.add(new Found(meaning.kind(), meaning.code(), start, end, aim));
                galley.cut(start, end);
                next = Math.max(next, to);
            }
        }
        return next;
    }

    /** "…, orbit." and "Slow pan.", but not "a pan". */
    private static boolean isAlone(List<Word> words, int from, int index, int after) {
        boolean thing = from == index - 1 && words.get(from).is("a", "an", "the");
        return !thing && Word.at(words, from - 1).isSign() && Word.at(words, after).isSign();
    }

    /** The place after a word for picture, where one must or may follow; 0 when what must follow does not. */
    private static int after(List<Word> words, int index, char end) {
        Word next = Word.at(words, index);
        boolean picture = next.isOf("picture") && !Word.at(words, index + 1).isOf("notes");
        return switch (end) {
            case '+' -> picture ? index + 1 : 0;
            case '*' -> picture || next.isOf("image") ? index + 1 : index;
            case '~' -> picture || next.isOf("image") ? index + 1 : next.isSign() || next.is("of", "on") ? index : 0;
            case '|' -> next.isSign() ? index : 0;
            default -> index;
        };
    }

    /** Where the phrase begins with its adjectives, article and preposition. */
    private static int from(List<Word> words, int index) {
        int from = index;
        while (Word.at(words, from - 1).isOf("adjective")) {
            from--;
        }
        from = Word.at(words, from - 1).is("a", "an", "the") ? from - 1 : from;
        return Word.at(words, from - 1).isOf("preposition") ? from - 1 : from;
    }

    private static Map<String, List<Meaning>> phrases() {
        Map<String, List<Meaning>> phrases = new HashMap<>();
        for (String line : Lexicon.lines(Framings.class, "framing.txt")) {
            int space = line.indexOf(' ');
            add(phrases, line.substring(0, space), line.substring(space + 1));
        }
        Lexicon.lines(Framings.class, "shots.txt").forEach(line -> add(phrases, "move", line));
        return phrases;
    }

    private static void add(Map<String, List<Meaning>> phrases, String kind, String line) {
        int colon = line.indexOf(':');
        for (String phrase : line.substring(colon + 1).split(",")) {
            String text = phrase.strip();
            char end = text.charAt(text.length() - 1);
            String words = text.replaceAll(" [+*|~!]$", "").replace('-', ' ');
            var meaning = new Meaning(kind, line.substring(0, colon).strip(), end);
            List<Meaning> meanings = phrases.computeIfAbsent(words, key -> new ArrayList<>());
            if (!meanings.contains(meaning)) {
                meanings.add(meaning);
            }
        }
    }

}
