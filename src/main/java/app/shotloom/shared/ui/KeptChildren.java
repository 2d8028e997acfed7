package app.shotloom.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/**
 * Children that stand for values. What is shown still stays the very same element, however often others make a list be read
 * again: it keeps its focus, and a press that has begun on it ends on it.
 *
 * @param <V> compared by {@code equals}: all that a child shows is in it
 * @param <C> what stands for a value
 */
public final class KeptChildren<V, C extends Component> {

    private final Component parent;
    private final Function<V, C> maker;
    private final Map<V, C> shown = new HashMap<>();

    /** @param parent has no children but these */
    public KeptChildren(Component parent, Function<V, C> maker) {
        this.parent = parent;
        this.maker = maker;
    }

    /** Shows these values in this order. */
    public void show(List<V> values) {
        List<V> once = values.stream().distinct().toList();
        shown.keySet().retainAll(once);
        Children.arrange(parent.getElement(), once.stream().map(this::of).toList());
    }

    /** What stands for a value, whether it is shown already or will be. */
    public C of(V value) {
        return shown.computeIfAbsent(value, maker);
    }
}
