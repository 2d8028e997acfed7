package app.shotloom.script.format;

import app.shotloom.script.Element;
import app.shotloom.script.ElementType;
import app.shotloom.script.Screenplay;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads Fountain. Any text is a screenplay; what fits no rule is action.
 *
 * @see <a href="https://fountain.io/syntax">the Fountain syntax</a>
 */
final class FountainReader {
    private final Asides asides;
    private final List<String> lines;
    private final Passages passages = new Passages();
    private int at;
    /** Whether the line before is empty, or of a kind that needs no empty line behind it. */
    private boolean apart = true;

    private FountainReader(String text) {
        this.asides = Asides.of(text);
        this.lines = List.of(asides.rest().split("\n", -1));
    }

    /** @param text with line ends as \n */
    static Screenplay read(String text) {
        return new FountainReader(text).read();
    }

    private Screenplay read() {
        Map<String, String> titlePage = new LinkedHashMap<>();
        while (at < lines.size() - 1 && FountainLine.isBlank(lines.get(at))) {
            at++;
        }
        int first = at;
        at += TitlePage.read(lines.subList(at, lines.size()), titlePage);
        lines.subList(first, at).forEach(line -> asides.in(line).forEach(passages::aside));
        while (at < lines.size()) {
            step();
        }
        passages.end();
        return new Screenplay(titlePage, passages.all(), asides.warnings());
    }

    private void step() {
        String raw = lines.get(at);
        List<Element> aside = asides.in(raw);
        if (Asides.isOnlyAside(raw)) {
            at++;
        } else {
            line(FountainLine.unindented(Asides.without(raw)));
        }
        aside.forEach(passages::aside);
    }

    private void line(String line) {
        int number = at + 1;
        if (passages.isSpeech()) {
            at++;
            speech(line, number);
        } else if (FountainLine.isBlank(line)) {
            at++;
            apart = true;
            passages.end();
        } else {
            boolean alone = apart;
            apart = false;
            at++;
            if (!marked(line, number) && !natural(line, number, alone)) {
                passages.action(line, number);
            }
        }
    }

    private void speech(String line, int number) {
        if (FountainLine.isConnecting(line)) {
            passages.emptyLine();
        } else if (FountainLine.isBlank(line)) {
            passages.end();
            apart = true;
        } else if (FountainLine.isParenthetical(line)) {
            passages.say(ElementType.PARENTHETICAL, line.strip(), number);
        } else if (line.startsWith("~")) {
            passages.say(ElementType.LYRIC, line.substring(1).strip(), number);
        } else {
            passages.say(ElementType.DIALOGUE, line.strip(), number);
        }
    }

    /** What its first characters say, wherever the line stands. */
    private boolean marked(String line, int number) {
        FountainLine.Section section = FountainLine.section(line);
        if (section != null) {
            passages.section(section.title(), section.depth(), number);
            apart = true;
        } else if (FountainLine.isPageBreak(line)) {
            passages.add(Element.of(ElementType.PAGE_BREAK, "", number));
            apart = true;
        } else if (FountainLine.isSynopsis(line)) {
            passages.add(Element.of(ElementType.SYNOPSIS, line.substring(1).strip(), number));
            apart = true;
        } else if (FountainLine.isForcedHeading(line)) {
            heading(line.substring(1), number);
        } else if (FountainLine.isCentered(line)) {
            String text = line.strip();
            passages.add(Element.of(ElementType.CENTERED, text.substring(1, text.length() - 1).strip(), number));
        } else if (line.startsWith(">")) {
            passages.add(Element.of(ElementType.TRANSITION, line.substring(1).strip(), number));
            apart = true;
        } else if (line.startsWith("~")) {
            passages.add(Element.of(ElementType.LYRIC, line.substring(1).strip(), number));
        } else if (line.startsWith("!")) {
            passages.action(line.substring(1), number);
        } else {
            return false;
        }
        return true;
    }

    /** What a line is by its capitals and the empty lines around it. */
    private boolean natural(String line, int number, boolean alone) {
        boolean last = isBlankAt(at);
        String cue = line.stripLeading();
        if (cue.startsWith("@") && cue.length() > 1 && alone) {
            passages.begin(cue.substring(1).strip(), number);
        } else if (alone && FountainLine.isHeading(line) && (last || FountainLine.isCapital(line))) {
            heading(line, number);
        } else if (alone && FountainLine.isTransition(line)) {
            passages.add(Element.of(ElementType.TRANSITION, line.strip(), number));
            apart = true;
        } else if (alone && !last && FountainLine.isCharacter(line)) {
            passages.begin(line.strip(), number);
        } else {
            return false;
        }
        return true;
    }

    private void heading(String text, int number) {
        FountainLine.Numbered numbered = FountainLine.numbered(text);
        passages.add(new Element(ElementType.SCENE_HEADING, numbered.words(), 0, false, numbered.number(), null, number));
        apart = true;
    }

    /** Empty, or at the end; a line that only held a note is as if it was not there. */
    private boolean isBlankAt(int index) {
        int next = index;
        while (next < lines.size() && Asides.isOnlyAside(lines.get(next))) {
            next++;
        }
        return next >= lines.size() || FountainLine.isBlank(lines.get(next));
    }
}
