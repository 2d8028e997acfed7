package app.shotloom.shots.ui;

import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.shared.words.Words;
import app.shotloom.shots.ShotField;

/** What is seen and said. */
class WordFields extends ShotFields {

    WordFields(Canvas canvas, ShotId shot, WordsPanel with) {
        super(canvas, shot, with);
        add(
                text(ShotField.PROMPT, Words.of("shots.field.prompt"), Words.of("shots.prompt-hint")),
                text(ShotField.DIALOGUE, Words.of("shots.field.dialogue"), Words.of("shots.dialogue-hint")));
        begin();
    }
}
