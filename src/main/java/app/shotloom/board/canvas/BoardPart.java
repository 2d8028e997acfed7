package app.shotloom.board.canvas;

import com.vaadin.flow.component.Component;

/** Something that belongs to the whole board. Beans are shown by their {@code @Order}. */
public interface BoardPart {

    /** In the bar above the wall, or over its lower right corner. */
    enum Place { BAR, CORNER }

    Place place();

    Component open(Canvas canvas);
}
