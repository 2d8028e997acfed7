package app.shotloom.script.format;

import app.shotloom.script.Element;
import app.shotloom.script.ElementType;
import app.shotloom.script.Screenplay;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads what people type or paste: a screenplay whose marks or indents were lost on the way is read as Fountain; anything
 * else by its headings, lists and paragraphs, as Markdown has them, with "Mary: Hello" as somebody speaking.
 */
final class PlainTextReader {
    private static final Pattern HEADING = Pattern.compile("^(#{1,6})\\s++(\\S.*)$");
    private static final Pattern SCENE = Pattern.compile("(?i)^(?:scene|act|part|step)\\s+(?:\\d+|[IVX]+)\\b\\s*[:.)\u2013\u2014-]?.*$");
    private static final Pattern ITEM = Pattern.compile("^\\s*(?:[-*+\u2022]|\\d{1,3}[.)])\\s+(.+)$");
    private static final Pattern SPEECH =
            Pattern.compile("^(?:\\*\\*)?([\\p{Lu}][\\p{L}\\p{N} .'\u2019-]{0,30}?)(?:\\s*\\(([^()]{1,60})\\))?:(?:\\*\\*)?\\s+(\\S.*)$");

    /** What stands before a colon and is nobody. */
    private static final Set<String> NO_NAMES = Set.of(
            "note", "notes", "camera", "setting", "music", "sound", "sfx", "vfx", "duration", "location", "time", "title", "shot",
            "scene", "action", "dialogue", "visual", "audio", "close-up", "wide", "cut to", "fade in", "fade out", "super", "goal",
            "example", "important", "tip", "warning", "style");

    private final List<String> lines;
    private final Passages passages = new Passages();
    private final Map<String, String> titlePage = new LinkedHashMap<>();

    private PlainTextReader(String text) {
        this.lines = text.lines().toList();
    }

    static Screenplay read(String text) {
        if (text.lines().map(String::strip).anyMatch(line -> FountainLine.isHeading(line) && FountainLine.isCapital(line))) {
            return FountainReader.read(outdented(text));
        }
        return new PlainTextReader(text).read();
    }

    /** Pages copied from a PDF have every line indented; in Fountain only words count. */
    private static String outdented(String text) {
        boolean indented = text.lines().filter(line -> !line.isBlank()).allMatch(line -> line.startsWith(" "));
        StringBuilder out = new StringBuilder(text.length());
        text.lines().forEach(line -> out.append(indented ? line.strip() : line.stripTrailing()).append('\n'));
        return out.toString();
    }

    private Screenplay read() {
        for (int i = 0; i < lines.size(); i++) {
            line(lines.get(i), i + 1);
        }
        passages.end();
        return new Screenplay(titlePage, passages.all(), List.of());
    }

    private static String title(Matcher heading) {
        return FountainLine.withoutClosingHashes(heading.group(2).strip());
    }

    private void line(String line, int number) {
        Matcher heading = HEADING.matcher(line);
        Matcher item = ITEM.matcher(line);
        if (line.isBlank()) {
            passages.end();
        } else if (heading.matches() && isTitle(heading)) {
            titlePage.put("Title", title(heading));
        } else if (heading.matches()) {
            passages.add(Element.of(ElementType.SCENE_HEADING, title(heading), number));
        } else if (SCENE.matcher(line.strip()).matches() && line.length() < 120) {
            passages.add(Element.of(ElementType.SCENE_HEADING, line.strip(), number));
        } else if (line.strip().matches("(?:[-*_] ?){3,}")) {
            passages.end();
        } else if (item.matches()) {
            passages.end();
            words(item.group(1), number);
        } else {
            words(line.strip(), number);
        }
    }

    /** One first-level heading before all else names the whole. */
    private boolean isTitle(Matcher heading) {
        return heading.group(1).length() == 1
                && passages.all().isEmpty()
                && !titlePage.containsKey("Title")
                && lines.stream().filter(line -> HEADING.matcher(line).matches()).count() > 1;
    }

    private void words(String text, int number) {
        Matcher speech = SPEECH.matcher(text);
        if (speech.matches() && isName(speech.group(1))) {
            passages.begin(speech.group(1).strip(), number);
            if (speech.group(2) != null) {
                passages.say(ElementType.PARENTHETICAL, "(" + speech.group(2) + ")", number);
            }
            passages.say(ElementType.DIALOGUE, speech.group(3).strip(), number);
            passages.end();
        } else {
            passages.action(text, number);
        }
    }

    /** At most three words, each with a capital: "Old Mary: Come in", but not "He says this: come in" or "Note: late". */
    private static boolean isName(String name) {
        String[] words = name.strip().split("\\s+");
        boolean capitals = Arrays.stream(words).allMatch(word -> Character.isUpperCase(word.codePointAt(0)) || Character.isDigit(word.codePointAt(0)));
        return words.length <= 3 && capitals && !NO_NAMES.contains(name.strip().toLowerCase(Locale.ROOT));
    }
}
