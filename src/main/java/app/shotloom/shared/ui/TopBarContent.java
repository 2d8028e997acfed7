package app.shotloom.shared.ui;

import com.vaadin.flow.component.Component;
import java.util.List;

/**
 * A view with something of its own in the bar above every view: "Shotloom ▸ path … tools, person". Both are asked for
 * once, after the view has been entered; a component that changes later just changes.
 */
public interface TopBarContent {

    /** What follows "Shotloom ▸": links, the title, or a field to rename in place. */
    List<? extends Component> path();

    /** What stands at the right, before the person's menu. */
    default List<? extends Component> tools() {
        return List.of();
    }
}
