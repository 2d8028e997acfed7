package app.shotloom.board.ui;

import app.shotloom.board.canvas.BoardPart;
import app.shotloom.board.canvas.Canvas;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import org.springframework.core.annotation.Order;

/** The size of the frames on the wall, in the line below it. The browser does it all. */
@Order(90)
@org.springframework.stereotype.Component
class ZoomPart implements BoardPart {

    @Tag("wall-zoom")
    private static class Zoom extends Component {}

    @Override
    public Place place() {
        return Place.FOOT;
    }

    @Override
    public Component open(Canvas canvas) {
        return new Zoom();
    }
}
