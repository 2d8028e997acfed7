package app.shotloom.render.ui;

import app.shotloom.board.canvas.BoardPart;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.identity.People;
import app.shotloom.render.RenderQueue;
import com.vaadin.flow.component.Component;
import org.springframework.core.annotation.Order;

/** Puts the tray over the lower right corner of the board. */
@Order(10)
@org.springframework.stereotype.Component
record RenderTray(RenderQueue queue, People people) implements BoardPart {

    @Override
    public Place place() {
        return Place.CORNER;
    }

    @Override
    public Component open(Canvas canvas) {
        return new TrayPanel(canvas, this);
    }
}
