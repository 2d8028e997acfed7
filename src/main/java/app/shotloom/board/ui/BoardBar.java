package app.shotloom.board.ui;

import app.shotloom.board.Boards;
import app.shotloom.board.canvas.BoardPart;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.shared.ui.LiveField;
import app.shotloom.shared.ui.LiveField.Outcome;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;

/** Above the wall: the title, renamed in place; who is here; what can be done with the whole board. */
class BoardBar extends Header {

    private final LiveField title;

    BoardBar(Canvas canvas, Boards boards, CanvasParts parts, Runnable help) {
        addClassName("bar");
        title = new LiveField("Title of the board", LiveField.Shape.HEADING, !canvas.mayEdit())
                .saying(canvas.outline().title())
                .savingBy((base, value) -> {
                    boards.rename(canvas.board(), value);
                    return new Outcome.Saved(value);
                });
        title.addClassName("title");
        Span gap = new Span();
        gap.addClassName("gap");
        add(title, gap);
        parts.partsIn(BoardPart.Place.BAR).forEach(part -> add(part.open(canvas)));
        add(Buttons.icon("?", "Keys", help));
    }

    void show(String newTitle) {
        title.hear(newTitle);
    }
}
