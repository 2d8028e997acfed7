package app.shotloom.board.canvas;

import app.shotloom.board.BoardId;
import app.shotloom.board.Outline;
import app.shotloom.board.SceneId;
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
    default void select(ShotId shot) {
        select(List.of(shot));
    }

    /** Selects these shots, or none. */
    void select(List<ShotId> shots);

    /** Hears what is selected whenever that changes, by whatever part of the page. */
    void onSelected(Component whileAttached, Consumer<List<ShotId>> reader);

    /** The order without the shots that the filter keeps back: what a lens shows. */
    Outline shown();

    /** Hears what is to be shown whenever the order or the filter has changed. */
    void onShown(Component whileAttached, Consumer<Outline> reader);

    /**
     * Moves shots.
     *
     * @param index among the shown shots of the scene that are not being moved
     */
    void place(List<ShotId> shots, SceneId scene, int index);

    /** Moves the selected shots one step back (-1) or on (1) along the board. */
    void step(int by);

    /** Selects this shot alone and puts the caret into its words. */
    void write(ShotId shot);

    /** The letters that mean something for the selected shots here, such as "NDR". */
    String letters();

    /** Does what this key means for the selected shots: one of the letters, ENTER, DELETE, or "?" for the list of keys. */
    void press(String key);

    /** What features show of the shots. */
    Faces faces();

    /** Who else is here. */
    Others others();

    /** Reads the board's news for as long as the component is attached; called inside {@code UI.access}. */
    void listen(Component whileAttached, Consumer<List<News>> reader);

    /** Tells the others where one is: in this field of the selected shot, or in none. */
    void typingIn(@Nullable String field);

    /** Reads the order again, after something was done that changes it; the news of it comes later. */
    void outlineChanged();
}
