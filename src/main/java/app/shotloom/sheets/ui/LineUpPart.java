package app.shotloom.sheets.ui;

import app.shotloom.board.BoardId;
import app.shotloom.cast.Cast;
import app.shotloom.cast.page.CastPart;
import app.shotloom.live.LiveUpdates;
import app.shotloom.sheets.Sheets;
import com.vaadin.flow.component.Component;
import java.time.Clock;
import org.springframework.core.annotation.Order;

/** The characters of a board side by side, above their sheets. */
@Order(10)
@org.springframework.stereotype.Component
record LineUpPart(Sheets sheets, Cast cast, LiveUpdates updates, Clock clock) implements CastPart {

    @Override
    public Component open(BoardId board, boolean mayEdit) {
        return new LineUp(board, mayEdit, this);
    }
}
