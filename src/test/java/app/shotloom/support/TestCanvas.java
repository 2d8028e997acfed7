package app.shotloom.support;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Outline;
import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.board.canvas.Faces;
import app.shotloom.board.canvas.Others;
import app.shotloom.live.News;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A board open for one panel alone; news comes when the test says so. */
public final class TestCanvas implements Canvas {

    private final BoardId board;
    private final Boards boards;
    private final List<Consumer<List<News>>> readers = new ArrayList<>();
    private List<ShotId> selected = List.of();

    public TestCanvas(BoardId board, Boards boards) {
        this.board = board;
        this.boards = boards;
    }

    public void tell(News news) {
        readers.forEach(reader -> reader.accept(List.of(news)));
    }

    @Override
    public BoardId board() {
        return board;
    }

    @Override
    public boolean mayEdit() {
        return boards.access(board).mayEdit();
    }

    @Override
    public Outline outline() {
        return boards.outline(board);
    }

    @Override
    public List<ShotId> selected() {
        return selected;
    }

    @Override
    public void select(List<ShotId> shots) {
        selected = shots;
    }

    @Override
    public void onSelected(Component whileAttached, Consumer<List<ShotId>> reader) {}

    @Override
    public Outline shown() {
        return outline();
    }

    @Override
    public void place(List<ShotId> shots, SceneId scene, int index) {}

    @Override
    public void step(int by) {}

    @Override
    public void onShown(Component whileAttached, Consumer<Outline> reader) {}

    @Override
    public void write(ShotId shot) {
        select(shot);
    }

    @Override
    public String letters() {
        return "";
    }

    @Override
    public void press(String key) {}

    @Override
    public Faces faces() {
        throw new UnsupportedOperationException("a panel alone has no faces");
    }

    @Override
    public Others others() {
        throw new UnsupportedOperationException("a panel is alone");
    }

    @Override
    public void listen(Component whileAttached, Consumer<List<News>> reader) {
        readers.add(reader);
    }

    @Override
    public void typingIn(@Nullable String field) {}

    @Override
    public void outlineChanged() {}
}
