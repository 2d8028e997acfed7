package app.shotloom.cast.page;

import app.shotloom.board.BoardId;
import com.vaadin.flow.component.Component;

/** Puts something about the whole cast above the sheets of the cast page; with several, in their {@code @Order}. */
public interface CastPart {

    /** @param mayEdit whether whoever looks may change the cast */
    Component open(BoardId board, boolean mayEdit);
}
