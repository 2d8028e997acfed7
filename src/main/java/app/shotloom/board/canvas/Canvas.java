package app.shotloom.board.canvas;

import app.shotloom.board.BoardId;
import app.shotloom.board.Outline;
import app.shotloom.board.ShotId;
import app.shotloom.live.News;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** One board, open in one browser: what a part on it may ask and do. */
public interface Canvas {

    BoardId board();

    /** False for reviewers: show no control that changes anything. */
    boolean mayEdit();

    /** The order as last read; kept current. */
    Outline outline();

    /** The selected shots, in the order of the board. */
    List<ShotId> selected();

    /** Selects this shot alone and brings it into view. */
    void select(ShotId shot);

    /** Reads the board's news for as long as the component is attached; called inside {@code UI.access}. */
    void listen(Component whileAttached, Consumer<List<News>> reader);

    /** Tells the others where one is: in this field of the selected shot, or in none. */
    void typingIn(@Nullable String field);

    /** Reads the order again, after something was done that changes it; the news of it comes later. */
    void outlineChanged();
}
