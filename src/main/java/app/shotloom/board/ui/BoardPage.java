package app.shotloom.board.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Numbers;
import app.shotloom.board.Outline;
import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
import app.shotloom.board.canvas.BoardPart;
import app.shotloom.identity.CurrentUser;
import app.shotloom.live.LiveTopic;
import app.shotloom.live.LiveUpdates;
import app.shotloom.live.News;
import app.shotloom.live.Presence;
import app.shotloom.shared.ui.Buttons;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.Uses;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The canvas of one board: its wall, bar and inspector, each fed by the parts that features bring. */
@CssImport("./styles/board.css")
@CssImport("./styles/exchange.css")
@JsModule("./board/parts.ts")
@Uses(Checkbox.class) // Vaadin's own of what features put on the canvas
@Uses(Dialog.class)
@Uses(RadioButtonGroup.class)
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
            CurrentUser user,
            Presence presence,
            LiveUpdates updates) {

        BoardPage open(BoardId board) {
            return new BoardPage(board, this);
        }
    }

    private final Maker with;
    private final OpenBoard board;
    private final ShotCommands commands;
    private final Wall wall;
    private final BoardBar bar;
    private final Inspector inspector;
    private final Painter painter;
    private final Company company;
    private @Nullable ShotId unwritten;

    private BoardPage(BoardId id, Maker with) {
        this.with = with;
        board = new OpenBoard(id, with.boards(), this);
        commands = new ShotCommands(board, with.parts().maker(), with.order(), with.scenes(), with.numbers(), this::expectWordsFor);
        WallKeys keys = new WallKeys(board, with.parts(), commands, this::write);
        wall = new Wall(keys.letters(), this::newStrip, this::newTile);
        inspector = new Inspector(board, with.numbers(), with.parts(), commands, wall::leave, action -> act(action, board.selected()));
        painter = new Painter(id, with.parts().faces(), wall, inspector);
        company = new Company(id, with.presence(), with.user().person());
        bar = new BoardBar(board, with.boards(), with.parts(), () -> keys.press("?", List.of()));
        addClassName("board");
        add(room(), inspector);
        with.parts().partsIn(BoardPart.Place.CORNER).forEach(part -> add(part.open(board)));
        obey(keys);
        show(board.outline());
        watch(id);
    }

    BoardBar bar() {
        return bar;
    }

    private Div room() {
        Div room = new Div();
        room.addClassName("wall-room");
        room.getElement().appendChild(wall.getElement());
        if (board.mayEdit()) {
            room.add(Buttons.named("plain", "+ Scene", "Add a scene", () -> with.scenes().add(board.board(), "", null)));
        }
        return room;
    }

    private SceneStrip newStrip(SceneId scene) {
        List<? extends com.vaadin.flow.component.Component> tools =
                with.parts().sceneParts().stream().map(part -> part.open(board, scene)).toList();
        return new SceneStrip(scene, with.scenes(), board.mayEdit(), tools, commands::addTo);
    }

    private ShotTile newTile(ShotId shot) {
        return new ShotTile(shot, board.mayEdit(), action -> act(action, List.of(shot)));
    }

    private void act(String action, List<ShotId> shots) {
        if (board.mayEdit() && !shots.isEmpty()) {
            with.parts().actionNamed(action).ifPresent(found -> found.run(board, shots));
        }
    }

    private void expectWordsFor(ShotId shot) {
        unwritten = shot;
        wall.expectWords();
    }

    private void write() {
        inspector.getElement().executeJs("this.querySelector('live-field')?.focus()");
    }

    private void obey(WallKeys keys) {
        Rearranging moves = new Rearranging(with.order());
        wall.onSelect(board::selectedNow);
        wall.onKey(keys::press);
        wall.onDrop(drop -> {
            moves.to(drop.scene(), drop.index(), drop.shots());
            board.outlineChanged();
            wall.refocus();
        });
        wall.onStep((shots, by) -> {
            moves.step(board.outline(), shots, by);
            board.outlineChanged();
            wall.refocus();
        });
    }

    private void watch(BoardId id) {
        with.updates().attach(this, LiveTopic.board(id.value()), batch -> {
            board.hear(batch);
            painter.paintAfter(batch);
            company.hear(batch, wall, bar);
        });
        addAttachListener(event -> company.come());
        addDetachListener(event -> company.go());
    }

    @Override
    public void show(Outline outline) {
        bar.show(outline.title());
        if (!wall.show(outline).isEmpty()) {
            painter.paintAll();
        }
        inspector.renumber();
    }

    @Override
    public void choose(ShotId shot) {
        wall.choose(shot, true);
    }

    @Override
    public void selected(List<ShotId> shots) {
        company.moveTo(shots);
        inspector.open(shots, shots.isEmpty() ? List.of() : painter.facesOf(shots.getFirst()));
        if (unwritten != null && shots.equals(List.of(unwritten))) {
            write(); // whoever adds a shot wants to say what it shows; on the tile, letters are commands
        }
        unwritten = null;
    }

    @Override
    public void typingIn(@Nullable String field) {
        company.typeIn(field);
    }
}
