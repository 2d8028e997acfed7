package app.shotloom.shots.ui;

import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.ui.WrittenField;
import app.shotloom.shared.words.Saying;
import app.shotloom.shared.words.Words;
import app.shotloom.shots.ShotField;

/** The field that stands in a cell of the table while it is edited. */
class CellEditor extends ShotFields {

    private final WrittenField<?> field;

    /** @throws Refusal.Invalid for a field that is chosen, not written */
    CellEditor(Canvas canvas, ShotId shot, WordsPanel with, ShotField edited) {
        super(canvas, shot, with);
        field = switch (edited) {
            case PROMPT, DIALOGUE, NOTES -> text(edited, label(edited), "");
            case DURATION -> text(edited, label(edited), "4");
            default -> throw new Refusal.Invalid(edited.key(), Saying.of("shots.list.no-text"));
        };
        field.getElement().setAttribute("bare", true);
        getElement().setAttribute("slot", "editor");
        add(field);
        begin();
    }

    private static String label(ShotField edited) {
        return Words.of("page.list." + edited.key());
    }

    void focus() {
        field.getElement().callJsFunction("focus");
    }
}
