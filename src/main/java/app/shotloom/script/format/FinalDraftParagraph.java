package app.shotloom.script.format;

import app.shotloom.script.Element;
import app.shotloom.script.ElementType;
import org.jspecify.annotations.Nullable;

/** One paragraph of an .fdx file: its type, and its runs of text with Fountain's marks for their styles. */
final class FinalDraftParagraph {
    private static final int LONGEST_NUMBER = 12;

    private final String kind;
    private final @Nullable String number;
    private final boolean centered;
    private final boolean newPage;
    private final boolean note;
    private final int line;
    private final StringBuilder text = new StringBuilder();
    private String mark = "";

    FinalDraftParagraph(
            @Nullable String kind,
            @Nullable String number,
            @Nullable String alignment,
            @Nullable String startsNewPage,
            boolean note,
            int line) {
        this.kind = kind == null ? "Action" : kind;
        this.number = number == null || number.isBlank() || number.length() > LONGEST_NUMBER ? null : number.strip();
        this.centered = "Center".equals(alignment);
        this.newPage = "Yes".equals(startsNewPage);
        this.note = note;
        this.line = line;
    }

    /** How the runs from now on look: words joined by "+". */
    void style(@Nullable String style) {
        String said = style == null ? "" : style;
        mark = (said.contains("Underline") ? "_" : "") + (said.contains("Bold") ? "**" : "") + (said.contains("Italic") ? "*" : "");
    }

    void add(String run) {
        String plain = note ? run : run.replace("\\", "\\\\").replace("*", "\\*").replace("_", "\\_");
        String inner = plain.strip();
        if (mark.isEmpty() || inner.isEmpty()) {
            text.append(plain);
        } else {
            // emphasis holds on to its words: blanks stay outside
            int from = plain.indexOf(inner);
            text.append(plain, 0, from).append(mark).append(inner).append(new StringBuilder(mark).reverse());
            text.append(plain.substring(from + inner.length()));
        }
    }

    String text() {
        return text.toString();
    }

    int line() {
        return line;
    }

    boolean startsPage() {
        return newPage;
    }

    boolean isCentered() {
        return centered;
    }

    ElementType type() {
        if (note) {
            return ElementType.NOTE;
        }
        return switch (kind) {
            case "Scene Heading" -> ElementType.SCENE_HEADING;
            case "Character" -> ElementType.CHARACTER;
            case "Dialogue" -> ElementType.DIALOGUE;
            case "Parenthetical" -> ElementType.PARENTHETICAL;
            case "Transition" -> ElementType.TRANSITION;
            case "Lyrics", "Singing" -> ElementType.LYRIC;
            case "New Act", "Outline 1", "Outline 2", "Outline 3", "Outline 4" -> ElementType.SECTION;
            case "Outline Body" -> ElementType.SYNOPSIS;
            case "End of Act" -> ElementType.CENTERED;
            default -> centered ? ElementType.CENTERED : ElementType.ACTION;
        };
    }

    /** Of whatever stands by itself. */
    Element element() {
        ElementType type = type();
        String said = text().strip();
        return switch (type) {
            case SCENE_HEADING -> new Element(type, said.replace('\n', ' '), 0, false, number, null, line);
            case SECTION -> new Element(type, said.replace('\n', ' '), depth(), false, null, null, line);
            case NOTE -> Element.of(type, said, line);
            default -> Element.of(type, said.replace('\n', ' '), line);
        };
    }

    private int depth() {
        return kind.startsWith("Outline ") ? kind.charAt(kind.length() - 1) - '0' : 1;
    }
}
