package app.shotloom.node.reader;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * A prompt with its {@code @mentions} and bare cast names found: each is one plain word for the tagger, which takes
 * "@Mia hands" for a noun.
 */
final class Mentions {
    /** The tokeniser's time grows with the square of a word's length. */
    private static final int LONGEST_WORD = 40;

    private final StringBuilder plain = new StringBuilder();
    private final Map<Integer, CastMember> starts = new HashMap<>();
    private int run;

    private Mentions() {}

    static Mentions of(String prompt, List<CastMember> cast) {
        List<CastMember> longestFirst = cast.stream()
                .filter(member -> !member.name().isBlank())
                .sorted(Comparator.comparingInt((CastMember member) -> member.name().length())
                        .reversed())
                .toList();
        var mentions = new Mentions();
        int at = 0;
        while (at < prompt.length()) {
            at = mentions.take(prompt, at, longestFirst);
        }
        return mentions;
    }

    String plain() {
        return plain.toString();
    }

    @Nullable CastMember at(int offset) {
        return starts.get(offset);
    }

    private int take(String prompt, int at, List<CastMember> cast) {
        boolean atSign = prompt.charAt(at) == '@';
        int start = atSign ? at + 1 : at;
        boolean wordBegins = at == 0 || !Character.isLetterOrDigit(prompt.charAt(at - 1));
        for (CastMember member : wordBegins ? cast : List.<CastMember>of()) {
            int end = start + member.name().length();
            if (prompt.regionMatches(atSign, start, member.name(), 0, member.name().length()) && ends(prompt, end)) {
                name(member);
                return end;
            }
        }
        char next = atSign ? ' ' : prompt.charAt(at);
        run = Character.isWhitespace(next) ? 0 : run + 1;
        if (run > LONGEST_WORD) {
            plain.append(' ');
            run = 1;
        }
        plain.append(next);
        return at + 1;
    }

    private void name(CastMember member) {
        if (!plain.isEmpty() && !Character.isWhitespace(plain.charAt(plain.length() - 1))) {
            plain.append(' ');
        }
        starts.put(plain.length(), member);
        plain.append(oneWord(member.name()));
    }

    private static boolean ends(String prompt, int end) {
        return end >= prompt.length() || !Character.isLetterOrDigit(prompt.charAt(end));
    }

    private static String oneWord(String name) {
        String letters = name.replaceAll("[^\\p{L}\\p{N}]", "");
        return letters.isEmpty()
                ? "Person"
                : letters.substring(0, 1).toUpperCase(Locale.ROOT) + letters.substring(1);
    }
}
