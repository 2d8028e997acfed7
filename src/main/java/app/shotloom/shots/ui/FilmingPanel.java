package app.shotloom.shots.ui;

import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.board.canvas.ShotPanel;
import com.vaadin.flow.component.Component;
import org.springframework.core.annotation.Order;

/** The inspector's choices of camera, length, frame and look. */
@Order(3)
@org.springframework.stereotype.Component
record FilmingPanel(WordsPanel words) implements ShotPanel {

    @Override
    public Component open(Canvas canvas, ShotId shot) {
        return new FilmingFields(canvas, shot, words);
    }
}
