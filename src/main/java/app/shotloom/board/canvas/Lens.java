package app.shotloom.board.canvas;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.List;

/**
 * One way to look at a whole board: as a wall, a table, a track in time. One is open at a time, and only that one holds
 * components and hears news. Beans are offered by their {@code @Order}; the first is what a board opens with.
 */
public interface Lens extends VaadinServiceInitListener {

    /** Nothing happens here: the bundler starts at routes and at these listeners, and so finds what a lens shows. */
    @Override
    default void serviceInit(ServiceInitEvent event) {}

    /** In the address behind the board, such as {@code list}. */
    String name();

    /** As the switch between them says it. */
    String label();

    /** A drawn sign, see icons.css. */
    String icon();

    /** A key that means something in this view only, and what it does, in words. */
    record Key(String key, String does) {}

    /** For those who may edit, or for those who may only look. */
    default List<Key> keys(boolean mayEdit) {
        return List.of();
    }

    /** Shows what is selected on the canvas, selects what is pressed, and shows only {@link Canvas#shown}'s shots. */
    Component open(Canvas canvas);
}
