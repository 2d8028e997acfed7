package app.shotloom.board.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Outline;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.live.News;
import com.vaadin.flow.component.Component;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A board in one browser: its order, what is selected, and who on the page wants to hear what. */
class OpenBoard implements Canvas {

    /** What the page does with what happens here. */
    interface Page {
        void show(Outline outline);

        void choose(ShotId shot);

        void selected(List<ShotId> shots);

        void typingIn(@Nullable String field);
    }

    private record Reader(Component whileAttached, Consumer<List<News>> reader) {}

    private final BoardId board;
    private final boolean mayEdit;
    private final Boards boards;
    private final Page page;
    private final List<Reader> readers = new ArrayList<>();
    private Outline outline;
    private List<ShotId> selected = List.of();

    OpenBoard(BoardId board, Boards boards, Page page) {
        this.board = board;
        this.boards = boards;
        this.page = page;
        this.mayEdit = boards.access(board).mayEdit();
        this.outline = boards.outline(board);
    }

    @Override
    public BoardId board() {
        return board;
    }

    @Override
    public boolean mayEdit() {
        return mayEdit;
    }

    @Override
    public Outline outline() {
        return outline;
    }

    @Override
    public List<ShotId> selected() {
        return selected;
    }

    @Override
    public void select(ShotId shot) {
        page.choose(shot);
    }

    @Override
    public void listen(Component whileAttached, Consumer<List<News>> reader) {
        Reader added = new Reader(whileAttached, reader);
        whileAttached.addAttachListener(event -> readers.add(added));
        whileAttached.addDetachListener(event -> readers.remove(added));
        if (whileAttached.isAttached()) {
            readers.add(added);
        }
    }

    @Override
    public void typingIn(@Nullable String field) {
        page.typingIn(field);
    }

    @Override
    public void outlineChanged() {
        outline = boards.outline(board);
        page.show(outline);
        selectedNow(selected);
    }

    /** The browser's selection, without shots that are gone meanwhile. */
    void selectedNow(List<ShotId> shots) {
        List<ShotId> there = outline.shots().map(Outline.Placed::id).filter(shots::contains).toList();
        if (!there.equals(selected)) {
            selected = there;
            page.selected(there);
        }
    }

    void hear(List<News> batch) {
        if (batch.stream().anyMatch(news -> isAboutOrder(news.kind()))) {
            outlineChanged();
        }
        List.copyOf(readers).forEach(each -> each.reader().accept(batch));
    }

    private static boolean isAboutOrder(String kind) {
        return kind.equals("outline-changed") || kind.equals("board-renamed") || kind.equals(News.MISSED);
    }
}
