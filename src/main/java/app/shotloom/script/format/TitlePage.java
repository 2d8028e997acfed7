package app.shotloom.script.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What stands before the first page: keys with values, each on its line or indented below it, up to a line that is neither. */
final class TitlePage {
    private static final Pattern KEY = Pattern.compile("^([\\p{L}][^:]{0,60}?)\\s{0,9}[:：][ ]?(.*)$");
    private static final Pattern INDENTED = Pattern.compile("^(?: {2}|\\t)\\s*+(\\S.*)$");

    /** One of these says that the lines are a title page and not a first line of a play. */
    private static final Set<String> KNOWN = Set.of(
            "title", "credit", "author", "authors", "source", "notes", "draft date", "date", "contact", "copyright", "format",
            "revision", "episode", "series", "written by", "draft");

    private final Map<String, String> read = new LinkedHashMap<>();
    private @Nullable String key;
    private boolean known;
    /** Whether the lines below the key begin where the key does, as some programs write them. */
    private boolean flush;

    private TitlePage() {}

    /** How many lines it takes, 0 where there is none; puts what they say into {@code page}. */
    static int read(List<String> lines, Map<String, String> page) {
        var title = new TitlePage();
        int at = 0;
        while (at < lines.size() && title.take(Asides.without(lines.get(at)))) {
            at++;
        }
        if (!title.known) {
            return 0;
        }
        page.putAll(title.read);
        return at;
    }

    private boolean take(String line) {
        Matcher pair = KEY.matcher(line);
        Matcher indented = INDENTED.matcher(line);
        if (key != null && indented.matches()) {
            read.merge(key, indented.group(1).strip(), TitlePage::below);
            flush = false;
        } else if (FountainLine.isBlank(line) || FountainLine.isHeading(line)) {
            return false;
        } else if (pair.matches()) {
            key = same(pair.group(1));
            known |= KNOWN.contains(key.toLowerCase(Locale.ROOT));
            flush = pair.group(2).isBlank();
            read.merge(key, pair.group(2).strip(), TitlePage::below);
        } else if (key != null && flush) {
            read.merge(key, line.strip(), TitlePage::below);
        } else {
            return false;
        }
        return true;
    }

    /** A key that comes again, in whatever capitals, goes on. */
    private String same(String name) {
        return read.keySet().stream().filter(name::equalsIgnoreCase).findFirst().orElse(name);
    }

    private static String below(String above, String below) {
        return above.isEmpty() || below.isEmpty() ? above + below : above + "\n" + below;
    }
}
