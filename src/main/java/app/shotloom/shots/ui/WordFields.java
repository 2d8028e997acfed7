package app.shotloom.shots.ui;

import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.shots.ShotField;

/** What is seen and said. */
class WordFields extends ShotFields {

    WordFields(Canvas canvas, ShotId shot, WordsPanel with) {
        super(canvas, shot, with);
        add(
                text(ShotField.PROMPT, "Prompt", "What one sees: who, where, what happens. @ names the cast."),
                text(ShotField.DIALOGUE, "Dialogue", "What is said"));
        begin();
    }
}
