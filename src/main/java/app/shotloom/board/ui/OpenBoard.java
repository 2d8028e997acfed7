package app.shotloom.board.ui;

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
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A board in one browser: its order, what is selected, and who on the page wants to hear what. */
class OpenBoard implements Canvas {

    /** What the page does with what happens here. */
    interface Page {
        void show(Outline outline);

        /** Another filter, or other shots that it lets through. */
        void filtered(Filter filter, Outline shown, Outline all);

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
    private final Rearranging moves;
    private final Filtering filtering;
    private final Page page;
    private final WhileAttached<Consumer<List<News>>> newsReaders = new WhileAttached<>();
    private final WhileAttached<Consumer<List<ShotId>>> selectionReaders = new WhileAttached<>();
    private final WhileAttached<Consumer<Outline>> shownReaders = new WhileAttached<>();
    private Outline outline;
    private List<ShotId> selected = List.of();

    OpenBoard(BoardId board, Boards boards, Rearranging moves, Filtering filtering, Page page) {
        this.board = board;
        this.boards = boards;
        this.moves = moves;
        this.filtering = filtering;
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
        if (filtering.keep(there)) {
            tellShown();
        }
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
    public Outline shown() {
        return filtering.shown(outline);
    }

    @Override
    public void onShown(Component whileAttached, Consumer<Outline> reader) {
        shownReaders.add(whileAttached, reader);
    }

    private void tellShown() {
        Outline shown = shown();
        page.filtered(filtering.filter(), shown, outline);
        shownReaders.tell(reader -> reader.accept(shown));
    }

    Filter filter() {
        return filtering.filter();
    }

    /** Shows other shots; those that are selected stay so only if they are among them. */
    void filterBy(Filter wanted) {
        filtering.by(wanted, outline);
        select(selected.stream().filter(filtering::letsThrough).toList());
        tellShown();
    }

    @Override
    public void place(List<ShotId> shots, SceneId scene, int index) {
        moves.to(outline, shown(), scene, index, shots);
        outlineChanged();
    }

    @Override
    public void step(int by) {
        moves.step(outline, selected, by);
        outlineChanged();
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
        Outline now = boards.outline(board);
        if (now.equals(outline)) {
            return; // one's own change, and then the news of it
        }
        outline = now;
        filtering.reordered(outline, selected);
        page.show(outline);
        tellShown();
        select(selected);
    }

    void hear(List<News> batch) {
        if (batch.stream().anyMatch(news -> isAboutOrder(news.kind()))) {
            outlineChanged();
        }
        if (filtering.hear(batch, outline, selected)) {
            tellShown();
        }
        newsReaders.tell(reader -> reader.accept(batch));
    }

    private static boolean isAboutOrder(String kind) {
        return kind.equals("outline-changed") || kind.equals("board-renamed") || kind.equals(News.MISSED);
    }
}
