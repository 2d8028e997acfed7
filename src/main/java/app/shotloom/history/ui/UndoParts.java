package app.shotloom.history.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.canvas.BoardPart;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.board.canvas.UndoBar;
import app.shotloom.history.History;
import app.shotloom.history.Sentences;
import app.shotloom.history.Undone;
import app.shotloom.identity.CurrentUser;
import app.shotloom.live.LiveUpdates;
import app.shotloom.shared.ui.Toasts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Span;
import org.springframework.core.annotation.Order;

/** Undo and redo for whatever page shows a board. */
@Order(1)
@org.springframework.stereotype.Component
record UndoParts(History history, Sentences sentences, CurrentUser user, LiveUpdates updates)
        implements BoardPart, UndoBar {

    @Override
    public Place place() {
        return Place.BAR;
    }

    /** Nothing for those who may not change the board. */
    @Override
    public Component open(Canvas canvas) {
        return canvas.mayEdit() ? open(canvas.board()) : new Span();
    }

    @Override
    public Component open(BoardId board) {
        return new UndoButtons(board, this);
    }

    /** Whoever expects all of it to be undone should know what is not. */
    void tellWhatIsLeft(BoardId board, Undone undone) {
        sentences.left(board, undone).stream().limit(3).forEach(Toasts::say);
    }
}
