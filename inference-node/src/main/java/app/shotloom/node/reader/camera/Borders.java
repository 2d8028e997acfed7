package app.shotloom.node.reader.camera;

import app.shotloom.node.reader.Galley;
import java.util.List;

/** Where a clause about the camera begins and ends among other words. */
final class Borders {
    private static final int MOST_LINKERS = 5;
    private static final int MOST_OPENERS = 6;

    private final List<Word> words;

    Borders(List<Word> words) {
        this.words = words;
    }

    /** Whether a phrase begins here. */
    boolean isOpen(int at) {
        Word before = Word.at(words, at - 1);
        return before.isSign() && !before.is("'", "\"", "@", "#")
                || before.isOf("opener") && !before.is("a", "an", "the", "in", "our", "by");
    }

    /** Whether a shot was named right before: what is struck out reads as a sign that nobody writes. */
    boolean isBehindShot(int at) {
        Word before = Word.at(words, at - 1);
        before = before.is(",") ? Word.at(words, at - 2) : before;
        return !before.text().isEmpty() && before.text().charAt(0) < ' ';
    }

    boolean endsSentence(int at) {
        return Word.at(words, at).is(".", "!", "?", ";", "[", "(");
    }

    /** "a pan left of a plate" is no move, and "a pan left on the stove" neither. */
    boolean endsWell(int next, boolean named) {
        Word word = Word.at(words, next);
        boolean goesOn = word.isSign() || word.isOf("linker") || word.is("to", "from", "across", "over", "at");
        boolean owned = word.is("of", "his", "her", "their", "its") || Word.at(words, next + 1).is("of");
        return goesOn || !named && !owned;
    }

    /** Where "and then, as the shaky camera" begins. */
    int opener(int subject) {
        int from = subject;
        while (subject - from < MOST_OPENERS && (Word.at(words, from - 1).isOf("shaky") || Word.at(words, from - 1).isOf("adjective")
                || Word.at(words, from - 1).is("held", "hand"))) {
            from--;
        }
        from = Word.at(words, from - 1).is("the", "our", "a") ? from - 1 : from;
        while (subject - from < 2 * MOST_OPENERS && (isConjunction(from - 1) || Word.at(words, from - 1).is(",") && isConjunction(from - 2))) {
            from--;
        }
        return from;
    }

    private boolean isConjunction(int at) {
        Word word = Word.at(words, at);
        return word.isOf("opener") && !word.is("a", "an", "the", "in", "by", "our");
    }

    int afterLinkers(int next) {
        int at = next;
        while (at < next + MOST_LINKERS && (Word.at(words, at).is(",", ";") || Word.at(words, at).isOf("linker"))) {
            at++;
        }
        return at;
    }

    /** The first word from here on that is not struck out yet. */
    int afterStruck(Galley galley, int from) {
        String text = galley.text();
        int at = from;
        while (at < words.size() && text.charAt(words.get(at).start()) < ' ') {
            at++;
        }
        return at;
    }

    /** After "her face" and "to reveal", which say nothing new; before "the clock", which may. */
    int target(int next, String move) {
        int at = next;
        while (Word.at(words, at).isOf("adverb") && !Word.at(words, at).is("a", "the", "all")) {
            at++;
        }
        boolean goes = !move.equals("static") && !move.equals("handheld");
        at = reveals(goes && Word.at(words, at).isOf("leading") && !Word.at(words, at + 1).isOf("reveal") ? at + 1 : at);
        boolean ends = Word.at(words, at + 2).isSign() || Word.at(words, at + 2).isOf("opener");
        if (Word.at(words, at).isOf("possessive") && !Word.at(words, at + 1).isSign() && ends) {
            return at + 2;
        }
        return reveals(Word.at(words, at).isOf("pronoun") ? at + 1 : at);
    }

    private int reveals(int at) {
        if (Word.at(words, at).is("to") && Word.at(words, at + 1).isOf("reveal")) {
            return at + 2;
        }
        boolean goesOn = Word.at(words, at).text().endsWith("ing") || Word.at(words, at - 1).is("to");
        return Word.at(words, at).isOf("reveal") && goesOn ? at + 1 : at;
    }

    /** Strikes out a clause, with the conjunction after one that began its sentence; the place after it. */
    int strike(Galley galley, int from, int next) {
        int end = Math.max(from + 1, next);
        boolean first = from == 0 || endsSentence(from - 1);
        boolean joined = Word.at(words, end).is("as", "while", "when", "and") && first;
        end = joined ? end + 1 : end;
        galley.cut(words.get(from).start(), words.get(end - 1).end());
        return end;
    }
}
