package app.shotloom.history;

import app.shotloom.history.internal.Word;
import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** What differs between two texts, word by word, to be shown in one line of reading. */
public final class Difference {

    /** A run of words that both have, that only the first had, or that only the second has. */
    public record Piece(Kind kind, String text) {}

    /** In which of the two texts it is. */
    public enum Kind { BOTH, BEFORE, AFTER }

    private Difference() {}

    public static List<Piece> between(String before, String after) {
        List<Word> old = Word.of(before);
        List<AbstractDelta<Word>> deltas = new ArrayList<>(DiffUtils.diff(old, Word.of(after)).getDeltas());
        deltas.sort(Comparator.comparingInt(delta -> delta.getSource().getPosition()));
        List<Piece> pieces = new ArrayList<>();
        int at = 0;
        for (AbstractDelta<Word> delta : deltas) {
            add(pieces, Kind.BOTH, old.subList(at, delta.getSource().getPosition()));
            add(pieces, Kind.BEFORE, delta.getSource().getLines());
            add(pieces, Kind.AFTER, delta.getTarget().getLines());
            at = delta.getSource().getPosition() + delta.getSource().size();
        }
        add(pieces, Kind.BOTH, old.subList(at, old.size()));
        return pieces;
    }

    private static void add(List<Piece> pieces, Kind kind, List<Word> words) {
        if (!words.isEmpty()) {
            pieces.add(new Piece(kind, Word.plain(words)));
        }
    }
}
