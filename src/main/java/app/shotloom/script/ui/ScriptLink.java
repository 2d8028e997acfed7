package app.shotloom.script.ui;

import app.shotloom.board.canvas.BoardPart;
import app.shotloom.board.canvas.Canvas;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import org.springframework.core.annotation.Order;

/** The way from a board to its script. */
@Order(9)
@org.springframework.stereotype.Component
class ScriptLink implements BoardPart {

    @Override
    public Place place() {
        return Place.BAR;
    }

    @Override
    public Component open(Canvas canvas) {
        return new Anchor("board/" + canvas.board() + "/script", "Script");
    }
}
