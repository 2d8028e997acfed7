package app.shotloom.shots.ui;

import app.shotloom.board.canvas.BoardPart;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.board.canvas.ShotLengths;
import app.shotloom.shots.Shots;
import app.shotloom.shots.Takes;
import com.vaadin.flow.component.Component;
import org.springframework.core.annotation.Order;

/** Puts Play into the board's bar. */
@Order(30)
@org.springframework.stereotype.Component
record PlayPart(Shots shots, Takes takes, ShotLengths lengths) implements BoardPart {

    @Override
    public Place place() {
        return Place.BAR;
    }

    @Override
    public Component open(Canvas canvas) {
        return new PlayButton(canvas, shots, takes, lengths);
    }
}
