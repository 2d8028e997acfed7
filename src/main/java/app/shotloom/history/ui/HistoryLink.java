package app.shotloom.history.ui;

import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.BoardPart;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.board.canvas.ShotPanel;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import org.springframework.core.annotation.Order;

/** The ways to the history: of a board from its bar, of a shot from the inspector. */
@Order(11)
@org.springframework.stereotype.Component
class HistoryLink implements BoardPart {

    @Override
    public Place place() {
        return Place.BAR;
    }

    @Override
    public Component open(Canvas canvas) {
        return new Anchor("board/" + canvas.board() + "/history", Words.of("history.history"));
    }

    /** Below what the shot says and its takes. */
    @Order(90)
    @org.springframework.stereotype.Component
    static class OfShot implements ShotPanel {

        @Override
        public Component open(Canvas canvas, ShotId shot) {
            Anchor link = new Anchor("board/" + canvas.board() + "/history?shot=" + shot, Words.of("history.versions-of-shot"));
            Div panel = new Div(link);
            panel.addClassName("panel");
            return panel;
        }
    }
}
