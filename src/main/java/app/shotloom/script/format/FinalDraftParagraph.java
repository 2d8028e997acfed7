package app.shotloom.script.format;

import app.shotloom.script.Element;
import app.shotloom.script.ElementType;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One paragraph of an .fdx file: its type, and its runs of text with Fountain's marks for their styles. */
final class FinalDraftParagraph {
    static final String NOTE = "Note";
    static final String SUMMARY = "Summary";
    private static final int LONGEST_NUMBER = 12;

    private final String kind;
    private @Nullable String number;
    private final boolean centered;
    private final boolean newPage;
    private final int line;
    private final StyledRuns runs = new StyledRuns();
    private final List<FinalDraftParagraph> inside = new ArrayList<>();
    private String style = "";

    FinalDraftParagraph(
            @Nullable String kind,
            @Nullable String number,
            @Nullable String alignment,
            @Nullable String startsNewPage,
            int line) {
        this.kind = kind == null ? "Action" : kind;
        number(number);
        this.centered = "Center".equals(alignment);
        this.newPage = "Yes".equals(startsNewPage);
        this.line = line;
    }

    /** How the runs from now on look: words joined by "+". */
    void style(@Nullable String style) {
        this.style = style == null ? "" : style;
    }

    /** Of the scene, where it has one. */
    void number(@Nullable String said) {
        if (said != null && !said.isBlank() && said.length() <= LONGEST_NUMBER) {
            number = said.strip();
        }
    }

    /** A note on this, or what its scene is about. */
    void inside(FinalDraftParagraph paragraph) {
        inside.add(paragraph);
    }

    List<FinalDraftParagraph> inside() {
        return inside;
    }

    void add(String run) {
        if (kind.equals(NOTE)) {
            runs.add(run, "");
        } else {
            runs.add(run.replace("\\", "\\\\").replace("*", "\\*").replace("_", "\\_"), style);
        }
    }

    String text() {
        return runs.text();
    }

    int line() {
        return line;
    }

    boolean startsPage() {
        return newPage;
    }

    /** Whether it says something about what it stands in. */
    boolean isAside() {
        return kind.equals(NOTE) || kind.equals(SUMMARY);
    }

    ElementType type() {
        return switch (kind) {
            case NOTE -> ElementType.NOTE;
            case "Scene Heading" -> ElementType.SCENE_HEADING;
            case "Character" -> ElementType.CHARACTER;
            case "Dialogue" -> ElementType.DIALOGUE;
            case "Parenthetical" -> ElementType.PARENTHETICAL;
            case "Transition" -> ElementType.TRANSITION;
            case "Lyrics", "Singing" -> ElementType.LYRIC;
            case "New Act", "Outline 1", "Outline 2", "Outline 3", "Outline 4" -> ElementType.SECTION;
            case SUMMARY, "Outline Body" -> ElementType.SYNOPSIS;
            case "End of Act" -> ElementType.CENTERED;
            default -> centered ? ElementType.CENTERED : ElementType.ACTION;
        };
    }

    /** Of whatever stands by itself. */
    Element element(String text) {
        ElementType type = type();
        String said = type == ElementType.NOTE ? text.strip() : text.strip().replace('\n', ' ');
        return switch (type) {
            case SCENE_HEADING -> new Element(type, said, 0, false, number, null, line);
            case SECTION -> new Element(type, said, depth(), false, null, null, line);
            default -> Element.of(type, said, line);
        };
    }

    private int depth() {
        return kind.startsWith("Outline ") ? kind.charAt(kind.length() - 1) - '0' : 1;
    }
}
