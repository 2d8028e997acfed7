package app.shotloom.board.canvas;

import com.vaadin.flow.component.Component;

/** Something that belongs to the whole board. Beans are shown by their {@code @Order}. */
public interface BoardPart {

    /** In the bar above the board, in the line below it, or over its lower right corner. */
    enum Place { BAR, FOOT, CORNER }

    Place place();

    Component open(Canvas canvas);
}
