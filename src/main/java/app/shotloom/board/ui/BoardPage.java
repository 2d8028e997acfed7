package app.shotloom.board.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Numbers;
import app.shotloom.board.Outline;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
import app.shotloom.board.canvas.BoardPart;
import app.shotloom.board.canvas.Faces;
import app.shotloom.board.canvas.Lens;
import app.shotloom.board.canvas.Others;
import app.shotloom.board.canvas.ShotFilter;
import app.shotloom.identity.CurrentUser;
import app.shotloom.live.LiveTopic;
import app.shotloom.live.LiveUpdates;
import app.shotloom.live.Presence;
import app.shotloom.shared.ui.CommandSource;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.router.Location;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The canvas of one board: a lens on its shots, bar, inspector and foot, each fed by the parts that features bring. */
@CssImport("./styles/board.css")
@CssImport("./styles/lenses.css")
@CssImport("./styles/exchange.css")
@JsModule("./board/parts.ts")
@Uses(Checkbox.class) // Vaadin's own of what features put on the canvas
@Uses(Dialog.class)
@Uses(IntegerField.class)
@Uses(RadioButtonGroup.class)
@Uses(Select.class)
@Uses(TextField.class)
class BoardPage extends Div implements OpenBoard.Page {

    /** What every board page needs; a page itself belongs to one browser. */
    @Component
    record Maker(
            Boards boards,
            Scenes scenes,
            ShotOrder order,
            Numbers numbers,
            CanvasParts parts,
            Lenses lenses,
            List<ShotFilter> filters,
            CurrentUser user,
            Presence presence,
            LiveUpdates updates) {

        BoardPage open(BoardId board) {
            return new BoardPage(board, this);
        }
    }

    private final OpenBoard board;
    private final BoardBar bar;
    private final Filtering filtering;
    private final FilterField filterField;
    private final LensSwitch lenses;
    private final Div room = new Div();
    private final Inspector inspector;
    private final Painter painter;
    private final Company company;
    private final WallKeys keys;
    private final BoardCommands commands;
    private @Nullable Lens open;

    private BoardPage(BoardId id, Maker with) {
        filtering = new Filtering(id, with.filters());
        board = new OpenBoard(id, with.boards(), new Rearranging(with.order()), filtering, this);
        painter = new Painter(id, with.parts().faces());
        company = new Company(id, with.presence(), with.user().person());
        ShotCommands onShots = new ShotCommands(board, with.parts().maker(), with.order(), with.scenes(), with.numbers());
        keys = new WallKeys(board, with.parts(), onShots, this::write, () -> open == null ? List.of() : open.keys(board.mayEdit()));
        inspector = new Inspector(board, with.numbers(), with.parts(), onShots);
        bar = new BoardBar(board, with.boards(), with.parts(), () -> keys.press("?"));
        lenses = new LensSwitch(id, with.lenses());
        commands = new BoardCommands(board, keys, with.lenses(), this::goTo);
        filterField = new FilterField(filtering::offers, this::filterAndSay);
        addClassName("board");
        room.addClassName("lens");
        add(room, foot(with.parts()), inspector);
        with.parts().partsIn(BoardPart.Place.CORNER).forEach(part -> add(part.open(board)));
        show(board.outline());
        watch(with.updates());
    }

    private Footer foot(CanvasParts parts) {
        Footer foot = new Footer(lenses);
        foot.addClassName("foot");
        foot.add(filterField);
        parts.partsIn(BoardPart.Place.FOOT).forEach(part -> foot.add(part.open(board)));
        return foot;
    }

    private void watch(LiveUpdates updates) {
        updates.attach(this, LiveTopic.board(board.board().value()), batch -> {
            board.hear(batch);
            painter.paintAfter(batch);
            company.hear(batch, bar);
        });
        addAttachListener(event -> {
            company.come();
            CommandSource.bring(event.getUI(), commands);
        });
        addDetachListener(event -> {
            company.go();
            CommandSource.bring(event.getUI(), null);
        });
    }

    private void goTo(Lens lens) {
        Location address = lenses.address(lens, board.filter());
        UI.getCurrent().navigate(address.getPath(), address.getQueryParameters());
    }

    /** Looks at the board through this; the one before lets go of all it holds. */
    void look(Lens lens) {
        if (!lens.equals(open)) {
            open = lens;
            room.removeAll();
            room.add(lens.open(board));
            lenses.show(lens);
        }
    }

    /** Shows only what the address says. */
    void filterBy(Filter wanted) {
        if (!wanted.equals(board.filter())) {
            board.filterBy(wanted);
            filterField.show(wanted, filtering.offers());
        }
    }

    /** The address says which shots one sees, so that it can be passed on. */
    private void filterAndSay(Filter wanted) {
        board.filterBy(wanted);
        Lens now = open;
        if (now != null) {
            getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, lenses.address(now, wanted)));
        }
    }

    @Override
    public void filtered(Filter filter, Outline shown, Outline all) {
        filterField.count(shown, all);
        lenses.carry(filter);
    }

    void choose(ShotId shot) {
        board.select(shot);
    }

    BoardId id() {
        return board.board();
    }

    BoardBar bar() {
        return bar;
    }

    @Override
    public void show(Outline outline) {
        bar.show(outline.title());
        inspector.renumber();
    }

    @Override
    public void selected(List<ShotId> shots) {
        company.moveTo(shots);
    }

    @Override
    public void write() {
        inspector.write();
    }

    @Override
    public String letters() {
        return keys.letters();
    }

    @Override
    public void press(String key) {
        keys.press(key);
    }

    @Override
    public void typingIn(@Nullable String field) {
        company.typeIn(field);
    }

    @Override
    public Faces faces() {
        return painter;
    }

    @Override
    public Others others() {
        return company;
    }
}
