package app.shotloom.board.ui;

import com.vaadin.flow.component.Component;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;

/** Readers that are told from now on, and no longer while their component is off the page. */
class WhileAttached<T> {

    private final Set<T> readers = new LinkedHashSet<>();

    void add(Component component, T reader) {
        readers.add(reader);
        component.addAttachListener(event -> readers.add(reader));
        component.addDetachListener(event -> readers.remove(reader));
    }

    void tell(Consumer<T> news) {
        List.copyOf(readers).forEach(news);
    }
}
