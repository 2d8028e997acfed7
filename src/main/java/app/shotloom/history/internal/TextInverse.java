package app.shotloom.history.internal;

import com.github.difflib.DiffUtils;
import com.github.difflib.patch.AbstractDelta;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Takes one person's change out of a text that others have changed since: a three-way merge by words. What the others
 * wrote stays, always; what they rewrote of that change stays too.
 */
final class TextInverse {

    /** @param whole whether all of the change could be taken out */
    record Result(String text, boolean whole) {}

    private final List<Word> after;
    private final List<Word> before;
    private final List<Word> now;
    private final int[] inBefore;
    private final int[] inNow;
    private final boolean[] takenOut;
    private final List<List<Word>> backBefore = new ArrayList<>();
    private final List<List<Word>> newBefore = new ArrayList<>();
    private boolean whole = true;

    private TextInverse(String before, String after, String now) {
        this.before = Word.of(before);
        this.after = Word.of(after);
        this.now = Word.of(now);
        takenOut = new boolean[this.after.size()];
        for (int i = 0; i <= this.after.size(); i++) {
            backBefore.add(List.of());
            newBefore.add(List.of());
        }
        List<AbstractDelta<Word>> theirs = DiffUtils.diff(this.after, this.now).getDeltas();
        List<AbstractDelta<Word>> mine = DiffUtils.diff(this.after, this.before).getDeltas();
        inNow = sameWords(theirs);
        inBefore = sameWords(mine);
        theirs.forEach(delta -> newBefore.set(delta.getSource().getPosition(), delta.getTarget().getLines()));
        mine.forEach(this::takeOut);
    }

    /** The change was from {@code before} to {@code after}; the text says {@code now}. */
    static Result of(String before, String after, String now) {
        TextInverse inverse = new TextInverse(before, after, now);
        return new Result(inverse.text(), inverse.whole);
    }

    /** For each word its place in the other text, or -1. */
    private int[] sameWords(List<AbstractDelta<Word>> deltas) {
        int[] same = new int[after.size()];
        int here = 0;
        int there = 0;
        List<AbstractDelta<Word>> inOrder = new ArrayList<>(deltas);
        inOrder.sort(Comparator.comparingInt(delta -> delta.getSource().getPosition()));
        for (AbstractDelta<Word> delta : inOrder) {
            while (here < delta.getSource().getPosition()) {
                same[here++] = there++;
            }
            for (int i = 0; i < delta.getSource().size(); i++) {
                same[here++] = -1;
            }
            there += delta.getTarget().size();
        }
        while (here < same.length) {
            same[here++] = there++;
        }
        return same;
    }

    private void takeOut(AbstractDelta<Word> delta) {
        int from = delta.getSource().getPosition();
        int to = from + delta.getSource().size();
        List<Word> back = delta.getTarget().getLines();
        if (!back.isEmpty() && isRewritten(from, to)) {
            whole = false;
            return;
        }
        for (int i = from; i < to; i++) {
            takenOut[i] = true;
        }
        backBefore.set(from, back);
    }

    /** Whether the others have changed something inside, so that there is no telling where the old words would go. */
    private boolean isRewritten(int from, int to) {
        for (int i = from; i < to; i++) {
            if (inNow[i] < 0 || i > from && !newBefore.get(i).isEmpty()) {
                return true;
            }
        }
        boolean between = from == to && from > 0 && from < after.size();
        return between && inNow[from - 1] < 0 && inNow[from] < 0;
    }

    private String text() {
        List<Word> words = new ArrayList<>();
        for (int i = 0; i <= after.size(); i++) {
            words.addAll(newBefore.get(i));
            words.addAll(backBefore.get(i));
            if (i < after.size() && !takenOut[i] && inNow[i] >= 0) {
                words.add(kept(i));
            }
        }
        return Word.join(words);
    }

    /** With the blanks that the others put before it, or else those of before my change. */
    private Word kept(int i) {
        Word word = now.get(inNow[i]);
        boolean mine = word.blanks().equals(after.get(i).blanks()) && inBefore[i] >= 0;
        return mine ? before.get(inBefore[i]) : word;
    }
}
