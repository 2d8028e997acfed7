package app.shotloom.board.canvas;

import app.shotloom.board.ShotId;
import com.vaadin.flow.component.Component;
import java.util.List;

/** What can be said of several selected shots at once, in the inspector. Beans are shown by their {@code @Order}. */
public interface BulkPanel {

    /** Called only for those who may edit, with at least two shots in the order of the board. */
    Component open(Canvas canvas, List<ShotId> shots);
}
