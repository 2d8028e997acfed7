package app.shotloom.script.format;

import app.shotloom.script.Element;
import app.shotloom.script.ElementType;
import app.shotloom.script.Screenplay;
import java.util.List;
import java.util.stream.Collectors;

/** Writes a screenplay as Fountain that reads back as the same passages: what would be taken for something else is marked. */
public final class FountainWriter {
    private final StringBuilder out = new StringBuilder();
    private boolean secondOfTwo;

    private FountainWriter() {}

    /** UTF-8 is what the text should be sent in; line ends are \n. */
    public static String write(Screenplay play) {
        return new FountainWriter().all(play);
    }

    private String all(Screenplay play) {
        play.titlePage().forEach(this::titleLine);
        List<Element> elements = play.elements();
        for (int i = 0; i < elements.size(); i++) {
            Element element = elements.get(i);
            boolean follows = i > 0 && joins(elements.get(i - 1), element);
            if (!out.isEmpty()) {
                out.append(follows ? "" : "\n");
            }
            boolean alone = i + 1 == elements.size() || !joins(element, elements.get(i + 1));
            out.append(written(element, i == 0 && play.titlePage().isEmpty(), alone)).append('\n');
        }
        return out.toString();
    }

    private void titleLine(String key, String value) {
        out.append(key).append(':');
        if (value.contains("\n")) {
            out.append('\n').append(value.lines().map(line -> "    " + line).collect(Collectors.joining("\n")));
        } else {
            out.append(value.isEmpty() ? "" : " " + value);
        }
        out.append('\n');
    }

    /** Whether no empty line may stand between. */
    private static boolean joins(Element above, Element below) {
        boolean speech = above.character() != null && below.character() != null && below.type() != ElementType.CHARACTER;
        boolean song = above.type() == ElementType.LYRIC && below.type() == ElementType.LYRIC;
        return speech || song && above.character() == null && below.character() == null;
    }

    private String written(Element element, boolean first, boolean alone) {
        String text = element.text();
        return switch (element.type()) {
            case NOTE -> "[[" + text.replaceAll("(?m)^$", "  ") + "]]";
            case BONEYARD -> "/* " + text + " */";
            default -> escaped(said(element, first, alone));
        };
    }

    /** What would open a note or a boneyard, but is text. */
    private static String escaped(String text) {
        return text.replace("/*", "\\/*").replace("[[", "\\[[");
    }

    private String said(Element element, boolean first, boolean alone) {
        String text = element.text();
        return switch (element.type()) {
            case SCENE_HEADING -> heading(element);
            case ACTION -> action(text, first);
            case CHARACTER -> cue(element, alone);
            case DIALOGUE -> text.replaceAll("(?m)^ *$", "  ");
            case PARENTHETICAL -> FountainLine.isParenthetical(text) ? text : "(" + text + ")";
            case TRANSITION -> FountainLine.isTransition(text) && !FountainLine.isHeading(text) ? text : "> " + text;
            case LYRIC -> "~" + text;
            case CENTERED -> "> " + text + " <";
            case PAGE_BREAK -> "===";
            case SECTION -> "#".repeat(Math.max(1, element.depth())) + " " + text;
            case SYNOPSIS -> "= " + text;
            case NOTE, BONEYARD -> text;
        };
    }

    private static String heading(Element element) {
        String text = FountainLine.isHeading(element.text()) ? element.text() : "." + element.text();
        return element.sceneNumber() == null ? text : text + " #" + element.sceneNumber() + "#";
    }

    private String cue(Element element, boolean alone) {
        String text = element.text();
        boolean natural = !alone
                && FountainLine.isCharacter(text)
                && !FountainLine.isHeading(text)
                && !FountainLine.isTransition(text)
                && !FountainLine.isMarked(text)
                && !text.startsWith("@");
        secondOfTwo = element.dual() && !secondOfTwo;
        boolean caret = element.dual() && !secondOfTwo;
        return (natural ? text : "@" + text) + (caret ? " ^" : "");
    }

    private static String action(String text, boolean first) {
        List<String> lines = List.of(text.split("\n", -1));
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < lines.size(); i++) {
            boolean misread = i == 0 ? isMisread(lines, first) : isMarked(lines.get(i)) || lines.get(i).isBlank();
            written.append(i == 0 ? "" : "\n").append(misread ? "!" : "").append(lines.get(i));
        }
        return written.toString();
    }

    /** Blanks before a mark do not hide it. */
    private static boolean isMarked(String line) {
        return FountainLine.isMarked(FountainLine.unindented(line));
    }

    private static boolean isMisread(List<String> lines, boolean first) {
        String line = lines.getFirst();
        return line.isBlank()
                || isMarked(line)
                || line.stripLeading().startsWith("@")
                || FountainLine.isHeading(line)
                || FountainLine.isTransition(line)
                || lines.size() > 1 && FountainLine.isCharacter(line)
                || first && TitlePage.read(lines, new java.util.LinkedHashMap<>()) > 0;
    }
}
