package app.shotloom.shots.ui;

import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.board.canvas.LookPicker;
import app.shotloom.shared.words.Words;
import app.shotloom.shots.AspectRatio;
import app.shotloom.shots.CameraAngle;
import app.shotloom.shots.CameraLens;
import app.shotloom.shots.CameraMove;
import app.shotloom.shots.CameraSize;
import app.shotloom.shots.Shot;
import app.shotloom.shots.ShotField;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.Arrays;
import java.util.function.Function;

/** How it is filmed and drawn: camera, length, frame, look; and notes for the team. */
class FilmingFields extends ShotFields {

    private final WordsPanel with;
    private final LookPicker look;

    FilmingFields(Canvas canvas, ShotId shot, WordsPanel with) {
        super(canvas, shot, with);
        this.with = with;
        Choice size = choice(ShotField.CAMERA_SIZE, Words.of("shots.field.cameraSize"));
        offer(size, CameraSize.values(), CameraSize::code, CameraSize::label);
        Choice move = choice(ShotField.CAMERA_MOVE, Words.of("shots.field.cameraMove"));
        offer(move, CameraMove.values(), CameraMove::code, CameraMove::label);
        Choice angle = choice(ShotField.CAMERA_ANGLE, Words.of("shots.field.cameraAngle"));
        offer(angle, CameraAngle.values(), CameraAngle::code, CameraAngle::label);
        Choice lens = choice(ShotField.CAMERA_LENS, Words.of("shots.field.cameraLens"));
        offer(lens, CameraLens.values(), CameraLens::code, CameraLens::label);
        Choice ratio = choice(ShotField.ASPECT_RATIO, Words.of("shots.field.aspectRatio"));
        Arrays.stream(AspectRatio.values()).forEach(each -> ratio.offer(each.code(), each.code()));
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

    private static <T> void offer(Choice choice, T[] values, Function<T, String> code, Function<T, String> label) {
        choice.offer("", Words.of("shots.by-words"));
        Arrays.stream(values).forEach(each -> choice.offer(code.apply(each), label.apply(each)));
    }

    private static Div pair(Component left, Component right) {
        Div pair = new Div(left, right);
        pair.addClassName("pair");
        return pair;
    }
}
