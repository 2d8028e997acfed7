package app.shotloom.board.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Outline;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.board.canvas.Faces;
import app.shotloom.board.canvas.Others;
import app.shotloom.live.News;
import com.vaadin.flow.component.Component;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A board in one browser: its order, what is selected, and who on the page wants to hear what. */
class OpenBoard implements Canvas {

    /** What the page does with what happens here. */
    interface Page {
        void show(Outline outline);

        void selected(List<ShotId> shots);

        void write();

        String letters();

        void press(String key);

        void typingIn(@Nullable String field);

        Faces faces();

        Others others();
    }

    private final BoardId board;
    private final boolean mayEdit;
    private final Boards boards;
    private final Page page;
    private final WhileAttached<Consumer<List<News>>> newsReaders = new WhileAttached<>();
    private final WhileAttached<Consumer<List<ShotId>>> selectionReaders = new WhileAttached<>();
    private final WhileAttached<Consumer<Outline>> outlineReaders = new WhileAttached<>();
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

    /** In the order of the board, and without shots that are gone meanwhile. */
    @Override
    public void select(List<ShotId> shots) {
        List<ShotId> there = shots.isEmpty()
                ? List.of()
                : outline.shots().map(Outline.Placed::id).filter(shots::contains).toList();
        if (!there.equals(selected)) {
            selected = there;
            page.selected(there);
            selectionReaders.tell(reader -> reader.accept(there));
        }
    }

    @Override
    public void onSelected(Component whileAttached, Consumer<List<ShotId>> reader) {
        selectionReaders.add(whileAttached, reader);
    }

    @Override
    public void onOutline(Component whileAttached, Consumer<Outline> reader) {
        outlineReaders.add(whileAttached, reader);
    }

    @Override
    public void write(ShotId shot) {
        select(shot);
        page.write();
    }

    @Override
    public String letters() {
        return page.letters();
    }

    @Override
    public void press(String key) {
        page.press(key);
    }

    @Override
    public Faces faces() {
        return page.faces();
    }

    @Override
    public Others others() {
        return page.others();
    }

    @Override
    public void listen(Component whileAttached, Consumer<List<News>> reader) {
        newsReaders.add(whileAttached, reader);
    }

    @Override
    public void typingIn(@Nullable String field) {
        page.typingIn(field);
    }

    @Override
    public void outlineChanged() {
        outline = boards.outline(board);
        page.show(outline);
        outlineReaders.tell(reader -> reader.accept(outline));
        select(selected);
    }

    void hear(List<News> batch) {
        if (batch.stream().anyMatch(news -> isAboutOrder(news.kind()))) {
            outlineChanged();
        }
        newsReaders.tell(reader -> reader.accept(batch));
    }

    private static boolean isAboutOrder(String kind) {
        return kind.equals("outline-changed") || kind.equals("board-renamed") || kind.equals(News.MISSED);
    }
}
