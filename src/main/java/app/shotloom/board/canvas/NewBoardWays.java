package app.shotloom.board.canvas;

import com.vaadin.flow.component.Component;
import java.util.List;

/** Ways to a new board; shown above the list of boards to those who may make one. */
public interface NewBoardWays {

    /** @param empty makes a board without anything on it, and opens it */
    List<? extends Component> open(Runnable empty);
}
