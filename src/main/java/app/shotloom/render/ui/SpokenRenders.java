package app.shotloom.render.ui;

import app.shotloom.board.canvas.BoardPart;
import app.shotloom.board.canvas.Canvas;
import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.springframework.core.annotation.Order;

/** Tells screen readers how renders get on. */
@Order(11)
@org.springframework.stereotype.Component
record SpokenRenders(Clock clock) implements BoardPart {

    @Override
    public Place place() {
        return Place.CORNER;
    }

    @Override
    public Component open(Canvas canvas) {
        return new RenderSpeaker(canvas, clock);
    }
}
