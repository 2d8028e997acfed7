package app.shotloom.shots.ui;

import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.board.canvas.LookPicker;
import app.shotloom.shared.words.Words;
import app.shotloom.shots.Shot;
import app.shotloom.shots.ShotField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;

/** How it is filmed and drawn: camera, length, frame, look; and notes for the team. */
class FilmingFields extends ShotFields {

    private final WordsPanel with;
    private final LookPicker look;

    FilmingFields(Canvas canvas, ShotId shot, WordsPanel with) {
        super(canvas, shot, with);
        this.with = with;
        Choice size = choice(ShotField.CAMERA_SIZE);
        Choice move = choice(ShotField.CAMERA_MOVE);
        Choice angle = choice(ShotField.CAMERA_ANGLE);
        Choice lens = choice(ShotField.CAMERA_LENS);
        Choice ratio = choice(ShotField.ASPECT_RATIO);
        look = LookPicker.ofShot(!isStill(), chosen -> write(ShotField.LOOK, chosen == null ? "" : chosen.code()));
        add(
                pair(size, move),
                pair(angle, lens),
                pair(text(ShotField.DURATION, Words.of("shots.field.durationSeconds"), "4"), ratio),
                look,
                text(ShotField.NOTES, Words.of("shots.field.notes"), Words.of("shots.for-the-team")));
        begin();
    }

    @Override
    void showChoices(Shot now) {
        super.showChoices(now);
        look.show(now.look(), with.looks().of(now.board()));
    }

    private Choice choice(ShotField field) {
        Choice choice = choice(field, FieldChoices.label(field));
        FieldChoices.of(field).forEach(choice::offer);
        return choice;
    }

    private static Div pair(Component left, Component right) {
        Div pair = new Div(left, right);
        pair.addClassName("pair");
        return pair;
    }
}
