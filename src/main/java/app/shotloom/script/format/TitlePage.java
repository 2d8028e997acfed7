package app.shotloom.script.format;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What stands before the first page: keys with values, each on its line or indented below it, up to a line that is neither. */
final class TitlePage {
    private static final Pattern KEY = Pattern.compile("^([\\p{L}][^:]{0,60}?)\\s*[:：][ ]?(.*)$");
    private static final Pattern INDENTED = Pattern.compile("^(?: {2,}|\\t)\\s*(\\S.*)$");

    /** One of these says that the lines are a title page and not a first line of a play. */
    private static final Set<String> KNOWN = Set.of(
            "title", "credit", "author", "authors", "source", "notes", "draft date", "date", "contact", "copyright", "format",
            "revision", "episode", "series", "written by", "draft");

    private TitlePage() {}

    /** How many lines it takes, 0 where there is none; puts what they say into {@code page}. */
    static int read(List<String> lines, Map<String, String> page) {
        Map<String, String> read = new LinkedHashMap<>();
        boolean known = false;
        String key = null;
        int at = 0;
        for (; at < lines.size() && !FountainLine.isBlank(lines.get(at)); at++) {
            String line = lines.get(at);
            Matcher indented = INDENTED.matcher(line);
            Matcher pair = KEY.matcher(line);
            if (key != null && indented.matches()) {
                String value = indented.group(1).strip();
                read.merge(key, value, TitlePage::below);
            } else if (pair.matches() && !FountainLine.isHeading(line)) {
                key = same(pair.group(1), read);
                known |= KNOWN.contains(key.toLowerCase(Locale.ROOT));
                read.merge(key, pair.group(2).strip(), TitlePage::below);
            } else {
                break;
            }
        }
        if (!known) {
            return 0;
        }
        page.putAll(read);
        return at;
    }

    /** A key that comes again, in whatever capitals, goes on. */
    private static String same(String key, Map<String, String> read) {
        return read.keySet().stream().filter(key::equalsIgnoreCase).findFirst().orElse(key);
    }

    private static String below(String above, String below) {
        return above.isEmpty() || below.isEmpty() ? above + below : above + "\n" + below;
    }
}
