package app.shotloom.node.reader.parse;

import app.shotloom.node.reader.CastMember;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A prompt as the parser may read it: mentions of the cast and bare cast names as one plain name each, "@Mia hands" being
 * a noun to it otherwise, and nothing in it that costs more than its length. It knows where each character came from.
 */
public final class Prose {
    private static final int LONGEST_TEXT = 20_000;
    /** The tokeniser's time grows with the square of a word's length. */
    private static final int LONGEST_WORD = 40;

    private final String original;
    private final StringBuilder plain = new StringBuilder();
    private final List<Integer> origins = new ArrayList<>();
    private final Map<Integer, CastMember> names = new HashMap<>();
    private int run;
    private boolean marked = true;

    private Prose(String original) {
        this.original = original;
    }

    public static Prose of(String prompt, List<CastMember> cast) {
        List<CastMember> longestFirst = cast.stream()
                .filter(member -> !member.name().isBlank())
                .sorted(Comparator.comparingInt((CastMember member) -> member.name().length())
                        .reversed())
                .toList();
        var prose = new Prose(prompt);
        int end = Math.min(prompt.length(), LONGEST_TEXT);
        for (int at = 0; at < end; ) {
            at = prose.take(at, longestFirst);
        }
        return prose;
    }

    /** What to parse. */
    public String plain() {
        return plain.toString();
    }

    /** Who is named at a place of the plain text, or null. */
    public @Nullable CastMember at(int offset) {
        return names.get(offset);
    }

    /** The prompt's own words between two places of the plain text. */
    public String original(int from, int to) {
        if (from >= to || from >= origins.size()) {
            return "";
        }
        int end = to >= origins.size() ? original.length() : origins.get(to);
        return original.substring(origins.get(from), Math.max(origins.get(from), end)).strip();
    }

    /** Where in the prompt a place of the plain text came from. */
    public int origin(int offset) {
        return offset < origins.size() ? origins.get(offset) : original.length();
    }

    private int take(int at, List<CastMember> cast) {
        boolean atSign = original.charAt(at) == '@';
        int start = atSign ? at + 1 : at;
        boolean wordBegins = at == 0 || !Character.isLetterOrDigit(original.charAt(at - 1));
        for (CastMember member : wordBegins ? cast : List.<CastMember>of()) {
            int end = start + member.name().length();
            if (original.regionMatches(atSign, start, member.name(), 0, member.name().length()) && ends(end)) {
                name(member, at);
                return end;
            }
        }
        if (!isRepeatedMark(original.charAt(at))) {
            put(atSign ? ' ' : original.charAt(at), at);
        }
        return at + 1;
    }

    private void put(char next, int from) {
        run = Character.isWhitespace(next) ? 0 : run + 1;
        if (run > LONGEST_WORD) {
            append(' ', from);
            run = 1;
        }
        append(next, from);
    }

    private void append(char next, int from) {
        plain.append(next == '\u2019' || next == '\u2018' ? '\'' : next);
        origins.add(from);
    }

    private void name(CastMember member, int from) {
        if (!plain.isEmpty() && !Character.isWhitespace(plain.charAt(plain.length() - 1))) {
            append(' ', from);
        }
        names.put(plain.length(), member);
        for (char letter : StandIns.name(names.size() - 1).toCharArray()) {
            append(letter, from);
        }
        run = 0;
    }

    /** Unseen characters and accents in a row: some expressions take quadratic time over them. */
    private boolean isRepeatedMark(char character) {
        boolean mark = switch (Character.getType(character)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.FORMAT, Character.CONTROL ->
                !Character.isWhitespace(character);
            default -> false;
        };
        boolean repeated = mark && marked;
        marked = mark;
        return repeated;
    }

    private boolean ends(int end) {
        return end >= original.length() || !Character.isLetterOrDigit(original.charAt(end));
    }
}
