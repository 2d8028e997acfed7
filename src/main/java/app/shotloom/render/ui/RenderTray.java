package app.shotloom.render.ui;

import app.shotloom.board.canvas.BoardPart;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.identity.People;
import app.shotloom.render.RenderQueue;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.time.Clock;
import org.springframework.core.annotation.Order;

/** Puts the tray over the lower right corner of the board, and tells screen readers how renders get on. */
@Order(10)
@org.springframework.stereotype.Component
record RenderTray(RenderQueue queue, People people, Clock clock) implements BoardPart {

    @Override
    public Place place() {
        return Place.CORNER;
    }

    @Override
    public Component open(Canvas canvas) {
        RenderSpeaker speaker = new RenderSpeaker(clock);
        return new Div(new TrayPanel(canvas, this, speaker), speaker);
    }
}
