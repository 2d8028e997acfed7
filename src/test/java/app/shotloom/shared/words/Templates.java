package app.shotloom.shared.words;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Reads the source of a component for what it shows: text between tags, attributes that are read out, sentences in quotes. */
final class Templates {

    private static final Pattern LETTERS = Pattern.compile("\\p{L}{2}");
    private static final Pattern NAMED = Pattern.compile(
            "\\b(?:aria-label|title|placeholder|alt|aria-roledescription|aria-valuetext|aria-description)=(?:\"([^\"]*)\"|\\$\\{`([^`]*)`\\})");
    private static final Pattern SENTENCE = Pattern.compile(
            "(^|[^\\p{L}\\d_.-])\\p{Lu}[\\p{L}’']*[,:]? [\\p{Ll}@“…]|^[“(+] ?[\\p{L}…]*”? \\p{L}|”\\s+\\p{Ll}");

    private final List<String> shown = new ArrayList<>();

    private Templates() {}

    static List<String> shownIn(String file) {
        Templates read = new Templates();
        read.read(withoutComments(file));
        return read.shown;
    }

    static String withoutComments(String source) {
        return source.replaceAll("/\\*[\\s\\S]*?\\*/", "").replaceAll("(?m)(^|\\s)//.*$", "");
    }

    private void read(String source) {
        int at = 0;
        while (at < source.length()) {
            char here = source.charAt(at);
            if (here == '\'' || here == '"') {
                int end = endOfString(source, at + 1);
                sentence(source, at, source.substring(at + 1, end));
                at = end;
            } else if (here == '`') {
                int end = endOfTemplate(source, at + 1);
                template(source, at, source.substring(at + 1, end));
                at = end;
            }
            at++;
        }
    }

    private void template(String source, int at, String template) {
        boolean html = source.startsWith("html", at - 4);
        if (html) {
            NAMED.matcher(template).results().forEach(found -> words(found.group(1) == null ? found.group(2) : found.group(1)));
            String between = withoutHoles(template).replaceAll("<style>[\\s\\S]*?</style>", "").replaceAll("<[^>]*>", "\n");
            between.lines().forEach(this::words);
        } else if (!template.contains("<")) {
            sentence(source, at, withoutHoles(template));
        }
        for (int hole = template.indexOf("${"); hole >= 0; hole = template.indexOf("${", hole)) {
            int end = endOfHole(template, hole + 2);
            read(template.substring(hole + 2, Math.max(hole + 2, end - 1)));
            hole = end;
        }
    }

    /** What an error says is for whoever mends it; fonts have names of several words. */
    private void sentence(String source, int at, String text) {
        if (!text.contains("system-ui") && SENTENCE.matcher(text).find() && !source.substring(0, at).endsWith("Error(")) {
            shown.add(text.strip());
        }
    }

    private void words(String text) {
        String plain = withoutHoles(text).strip();
        if (LETTERS.matcher(plain).find()) {
            shown.add(plain);
        }
    }

    private static int endOfString(String source, int from) {
        int at = from;
        while (at < source.length() && source.charAt(at) != source.charAt(from - 1) && source.charAt(at) != '\n') {
            at += source.charAt(at) == '\\' ? 2 : 1;
        }
        return Math.min(at, source.length());
    }

    /** Templates stand in holes of others. */
    private static int endOfTemplate(String source, int from) {
        int at = from;
        while (at < source.length() && source.charAt(at) != '`') {
            at = source.startsWith("${", at) ? endOfHole(source, at + 2) : at + 1;
        }
        return Math.min(at, source.length());
    }

    private static int endOfHole(String source, int from) {
        int at = from;
        int depth = 1;
        while (at < source.length() && depth > 0) {
            char here = source.charAt(at);
            if (here == '`') {
                at = endOfTemplate(source, at + 1);
            } else if (here == '\'' || here == '"') {
                at = endOfString(source, at + 1);
            }
            depth += here == '{' ? 1 : here == '}' ? -1 : 0;
            at++;
        }
        return Math.min(at, source.length());
    }

    private static String withoutHoles(String template) {
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < template.length()) {
            if (template.startsWith("${", at)) {
                at = endOfHole(template, at + 2);
                plain.append('…');
            } else {
                plain.append(template.charAt(at++));
            }
        }
        return plain.toString().replaceAll("&\\w+;", " ");
    }
}
