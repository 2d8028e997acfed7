package app.shotloom.exchange.document;

import app.shotloom.exchange.BoardDocument;
import app.shotloom.script.ElementType;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.Texts;
import org.jspecify.annotations.Nullable;

/** Whether a script can be kept. */
final class PlayCheck {

    private static final int MOST_PASSAGES = 60_000;
    private static final int MOST_LINES = 200;
    private static final int LONGEST_TEXT = 1_000_000;
    private static final int LONGEST_LINE = 20_000;
    private static final int LONGEST_NUMBER = 40;
    private static final int LONGEST_NAME = 400;
    private static final int DEEPEST = 100;

    private PlayCheck() {}

    static void check(BoardDocument.Play play) {
        DocumentCheck.atMost(play.passages().size(), MOST_PASSAGES, "The script", "passages");
        DocumentCheck.atMost(play.titlePage().size(), MOST_LINES, "The title page", "lines");
        for (BoardDocument.Line line : play.titlePage()) {
            text(line.key(), LONGEST_LINE, "The title page");
            text(line.value(), LONGEST_LINE, "The title page");
        }
        int index = 0;
        for (BoardDocument.Passage passage : play.passages()) {
            passage(passage, "Passage %d of the script".formatted(++index));
        }
    }

    private static void passage(BoardDocument.Passage passage, String place) {
        type(passage.type(), place);
        text(passage.text(), LONGEST_TEXT, place);
        text(passage.takenText(), LONGEST_TEXT, place);
        text(passage.sceneNumber(), LONGEST_NUMBER, place);
        text(passage.character(), LONGEST_NAME, place);
        if (passage.depth() < 0 || passage.depth() > DEEPEST) {
            throw new Refusal.Invalid("depth", place + ", depth: A section is 1 to 100 deep.");
        }
    }

    private static void type(String type, String place) {
        try {
            ElementType.of(type);
        } catch (IllegalArgumentException unknown) {
            throw new Refusal.Invalid("type", "%s: a script has nothing called “%s”.".formatted(place, type));
        }
    }

    private static void text(@Nullable String text, int longest, String place) {
        if (text != null) {
            At.the(place, () -> Texts.clean("text", text, longest));
            if (text.indexOf('\0') >= 0) {
                throw new Refusal.Invalid("text", place + " has characters that cannot be kept.");
            }
        }
    }
}
