package app.shotloom.board.ui;

import app.shotloom.board.canvas.Criterion;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What shots are looked for by, all at once; of one kind, any of it is enough. */
record Filter(List<Criterion> criteria) {

    static final Filter NONE = new Filter(List.of());

    private static final int MOST = 20;
    private static final int LONGEST = 400;
    private static final Pattern TERM = Pattern.compile("(?:(is|with|in):)?(?:\"([^\"]*)\"|(\\S+))");

    Filter {
        Set<Criterion> once = new LinkedHashSet<>(criteria);
        criteria = once.stream().filter(each -> !each.value().isBlank()).limit(MOST).toList();
    }

    /** As it is written in an address: {@code is:failed with:"Old Tom" gull}. What cannot be read is looked for as text. */
    static Filter of(String written) {
        return new Filter(TERM.matcher(written.substring(0, Math.min(LONGEST, written.length())))
                .results()
                .map(Filter::criterion)
                .toList());
    }

    private static Criterion criterion(MatchResult term) {
        String value = term.group(2) == null ? term.group(3) : term.group(2);
        return new Criterion(term.group(1) == null ? "text" : term.group(1), value);
    }

    boolean isEmpty() {
        return criteria.isEmpty();
    }

    /** As {@link #of} reads it. */
    String written() {
        return criteria.stream().map(Filter::term).collect(Collectors.joining(" "));
    }

    private static String term(Criterion criterion) {
        String value = criterion.value().replace('"', ' ');
        boolean quoted = value.contains(" ") || value.matches("(is|with|in):.*");
        return (criterion.kind().equals("text") ? "" : criterion.kind() + ":") + (quoted ? '"' + value + '"' : value);
    }
}
