package app.shotloom.render.ui;

import app.shotloom.board.canvas.BoardPart;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.render.Rerenders;
import com.vaadin.flow.component.Component;
import org.springframework.core.annotation.Order;

/** "7 out of date": in the bar while there are such shots; a click renders them again. */
@Order(19)
@org.springframework.stereotype.Component
record OutOfDatePart(Rerenders rerenders) implements BoardPart {

    @Override
    public Place place() {
        return Place.BAR;
    }

    @Override
    public Component open(Canvas canvas) {
        return new OutOfDateButton(canvas, rerenders);
    }
}
