package app.shotloom.cast.ui;

import app.shotloom.board.canvas.BoardPart;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import org.springframework.core.annotation.Order;

/** The way from a board to its cast. */
@Order(10)
@org.springframework.stereotype.Component
class CastLink implements BoardPart {

    @Override
    public Place place() {
        return Place.BAR;
    }

    @Override
    public Component open(Canvas canvas) {
        return new Anchor("board/" + canvas.board() + "/cast", Words.of("cast.title"));
    }
}
