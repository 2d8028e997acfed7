package app.shotloom.text.internal;

import com.ibm.icu.text.BreakIterator;
import com.ibm.icu.util.ULocale;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.graalvm.polyglot.proxy.ProxyArray;

/**
 * The least that turns one text into another (E. W. Myers, "An O(ND) Difference Algorithm and Its Variations", 1986). Texts that
 * have next to nothing in common are replaced where they differ.
 */
final class Edits {

    private static final int MOST_STEPS = 1_000;

    /**
     * At a place of the text as it is once the edits after this one in the list were made: they go from the end to the start.
     *
     * @param at      in UTF-16 units
     * @param deleted so many units
     */
    record Edit(int at, int deleted, String inserted) {

        /** One after the other, as JavaScript takes them. */
        static ProxyArray flat(List<Edit> edits) {
            return ProxyArray.fromList(edits.stream()
                    .flatMap(edit -> Stream.<Object>of(edit.at, edit.deleted, edit.inserted))
                    .toList());
        }
    }

    private final List<String> before;
    private final List<String> after;
    private final int start;
    private final int beforeEnd;
    private final int afterEnd;

    private Edits(List<String> before, List<String> after) {
        this.before = before;
        this.after = after;
        int same = 0;
        int most = Math.min(before.size(), after.size());
        while (same < most && before.get(same).equals(after.get(same))) {
            same++;
        }
        int tail = 0;
        while (tail < most - same && before.get(before.size() - 1 - tail).equals(after.get(after.size() - 1 - tail))) {
            tail++;
        }
        start = same;
        beforeEnd = before.size() - tail;
        afterEnd = after.size() - tail;
    }

    /** By letters (code points, so that no emoji is taken apart), from the end of the text to its start. */
    static List<Edit> between(String before, String after) {
        return new Edits(letters(before), letters(after)).find();
    }

    /**
     * Both edits of one text, put together by whole words: who replaced one word by another did not mean the letters that the two have
     * in common. Two who wrote in the same place get both, the first one's first.
     */
    static String weave(String base, String one, String other) {
        BitSet deleted = new BitSet();
        Map<Integer, List<String>> inserted = new HashMap<>();
        for (String side : List.of(one, other)) {
            for (Edit edit : new Edits(words(base), words(side)).find()) {
                deleted.set(edit.at(), edit.at() + edit.deleted());
                inserted.computeIfAbsent(edit.at(), at -> new ArrayList<>()).add(edit.inserted());
            }
        }
        StringBuilder woven = new StringBuilder();
        for (int at = 0; at <= base.length(); at++) {
            woven.append(together(inserted.getOrDefault(at, List.of())));
            if (at < base.length() && !deleted.get(at)) {
                woven.append(base.charAt(at));
            }
        }
        return woven.toString();
    }

    private static String together(List<String> inserted) {
        List<String> said = inserted.stream().filter(words -> !words.isEmpty()).distinct().toList();
        if (said.size() < 2) {
            return said.isEmpty() ? "" : said.getFirst();
        }
        String first = said.getFirst();
        String second = said.getLast();
        boolean apart = !Character.isLetterOrDigit(first.codePointBefore(first.length())) || !Character.isLetterOrDigit(second.codePointAt(0));
        return first + (apart ? "" : " ") + second;
    }

    private static List<String> letters(String text) {
        return text.codePoints().mapToObj(Character::toString).toList();
    }

    private static List<String> words(String text) {
        BreakIterator breaks = BreakIterator.getWordInstance(ULocale.ROOT);
        breaks.setText(text);
        List<String> words = new ArrayList<>();
        for (int from = breaks.first(), to = breaks.next(); to != BreakIterator.DONE; from = to, to = breaks.next()) {
            words.add(text.substring(from, to));
        }
        return words;
    }

    private List<Edit> find() {
        int n = beforeEnd - start;
        int m = afterEnd - start;
        List<int[]> reached = new ArrayList<>();
        int[] furthest = new int[2 * MOST_STEPS + 3];
        for (int step = 0; step <= Math.min(n + m, MOST_STEPS); step++) {
            reached.add(furthest.clone());
            for (int k = -step; k <= step; k += 2) {
                int x = follow(k, isDown(furthest, k, step) ? at(furthest, k + 1) : at(furthest, k - 1) + 1);
                furthest[k + MOST_STEPS + 1] = x;
                if (x >= n && x - k >= m) {
                    return walkBack(reached, step);
                }
            }
        }
        return List.of(edit(start, beforeEnd, start, afterEnd));
    }

    private int follow(int k, int from) {
        int x = from;
        while (x < beforeEnd - start && x - k < afterEnd - start && before.get(start + x).equals(after.get(start + x - k))) {
            x++;
        }
        return x;
    }

    private static boolean isDown(int[] furthest, int k, int step) {
        return k == -step || (k != step && at(furthest, k - 1) < at(furthest, k + 1));
    }

    private static int at(int[] furthest, int k) {
        return furthest[k + MOST_STEPS + 1];
    }

    private List<Edit> walkBack(List<int[]> reached, int steps) {
        List<Edit> edits = new ArrayList<>();
        int x = beforeEnd - start;
        int y = afterEnd - start;
        for (int step = steps; step > 0; step--) {
            int[] furthest = reached.get(step);
            int k = x - y;
            int from = isDown(furthest, k, step) ? k + 1 : k - 1;
            int fromX = at(furthest, from);
            int fromY = fromX - from;
            if (isDown(furthest, k, step)) {
                add(edits, start + fromX, start + fromX, start + fromY, start + fromY + 1);
            } else {
                add(edits, start + fromX, start + fromX + 1, start + fromY, start + fromY);
            }
            x = fromX;
            y = fromY;
        }
        return Collections.unmodifiableList(edits);
    }

    /** Joined with the edit behind it where the two touch. */
    private void add(List<Edit> edits, int from, int to, int afterFrom, int afterTo) {
        Edit single = edit(from, to, afterFrom, afterTo);
        if (!edits.isEmpty() && edits.getLast().at() == single.at() + single.deleted()) {
            Edit behind = edits.removeLast();
            single = new Edit(single.at(), single.deleted() + behind.deleted(), single.inserted() + behind.inserted());
        }
        edits.add(single);
    }

    private Edit edit(int from, int to, int afterFrom, int afterTo) {
        String deleted = String.join("", before.subList(from, to));
        return new Edit(units(from), deleted.length(), String.join("", after.subList(afterFrom, afterTo)));
    }

    private int units(int place) {
        return before.subList(0, place).stream().mapToInt(String::length).sum();
    }
}
