package app.shotloom.node.reader.dialogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What somebody says in the layout of a screenplay: a name in capital letters on a line of its own, what is said on the
 * lines below it.
 *
 * @param lines what is said, in order
 * @param rest the text without it, with the names of those who are seen saying it
 */
record Cues(List<Line> lines, String rest) {
    private static final Pattern NAME = Pattern.compile("^\\s{0,40}@?([\\p{Lu}][\\p{Lu}\\p{N}.'’-]{1,25}(?: [\\p{Lu}\\p{N}.'’#-]{1,20}){0,2})\\s*(\\([^()]{1,40}\\))?(?:\\s*\\^)?\\s*$");
    private static final Pattern ASIDE = Pattern.compile("^\\s*\\([^()]{1,80}\\)\\s*$");

    Cues {
        lines = List.copyOf(lines);
    }

    static Cues in(String text) {
        List<String> all = text.lines().toList();
        boolean parts = all.stream().anyMatch(String::isBlank);
        List<Line> lines = new ArrayList<>();
        var rest = new StringBuilder();
        for (int at = 0; at < all.size(); at++) {
            Matcher name = NAME.matcher(all.get(at));
            boolean sure = name.matches() && (parts && (at == 0 || all.get(at - 1).isBlank()) || name.group(2) != null || at + 1 < all.size() && ASIDE.matcher(all.get(at + 1)).matches());
            if (sure && at + 1 < all.size() && !all.get(at + 1).isBlank()) {
                at = said(all, at, name, lines, rest);
            } else {
                rest.append(all.get(at)).append('\n');
            }
        }
        return lines.isEmpty() ? new Cues(lines, text) : new Cues(lines, rest.toString());
    }

    /** The place of the last line of what is said. */
    private static int said(List<String> all, int at, Matcher name, List<Line> lines, StringBuilder rest) {
        var words = new StringBuilder();
        int last = at;
        while (last + 1 < all.size() && !all.get(last + 1).isBlank()) {
            last++;
            if (!ASIDE.matcher(all.get(last)).matches()) {
                words.append(words.isEmpty() ? "" : " ").append(all.get(last).strip());
            }
        }
        boolean unseen = name.group(2) != null && Script.isUnseen(name.group(2));
        lines.add(new Line(name.group(1), words.toString().replaceAll("^[\"“]|[\"”]$", ""), unseen));
        rest.append(unseen ? "" : name.group(1) + ".\n");
        return last;
    }
}
