package app.shotloom.shots.ui;

import app.shotloom.board.canvas.BoardPart;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.shots.ShotCopies;
import app.shotloom.shots.Shots;
import com.vaadin.flow.component.Component;
import org.springframework.core.annotation.Order;

/** Copies, cuts and pastes shots within a board and between boards. */
@Order(40)
@org.springframework.stereotype.Component
record ClipboardPart(Shots shots, ShotCopies copies) implements BoardPart {

    @Override
    public Place place() {
        return Place.CORNER;
    }

    @Override
    public Component open(Canvas canvas) {
        return new BoardClipboard(canvas, this);
    }
}
