package app.shotloom.board.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Outline;
import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
import app.shotloom.board.canvas.BoardPart;
import app.shotloom.board.canvas.Face;
import app.shotloom.board.canvas.TileFace;
import app.shotloom.identity.CurrentUser;
import app.shotloom.live.LiveTopic;
import app.shotloom.live.LiveUpdates;
import app.shotloom.live.News;
import app.shotloom.live.Presence;
import com.vaadin.flow.component.dependency.CssImport;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The canvas of one board: its wall, bar and inspector, each fed by the parts that features bring. */
@CssImport("./styles/board.css")
class BoardPage extends Div implements OpenBoard.Page {

    /** What every board page needs; a page itself belongs to one browser. */
    @Component
    record Maker(
            Boards boards,
            Scenes scenes,
            ShotOrder order,
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
    private final Wall wall;
    private final BoardBar bar;
    private final Inspector inspector;
    private final ShotCommands commands;
    private final Company company;

    private BoardPage(BoardId id, Maker with) {
        this.with = with;
        board = new OpenBoard(id, with.boards(), this);
        company = new Company(id, with.presence(), with.user().person());
        commands = new ShotCommands(board, with.parts().maker(), with.order(), with.scenes());
        WallKeys keys = new WallKeys(board, with.parts(), commands, this::write);
        wall = new Wall(keys.letters(), this::newStrip, this::newTile);
        inspector = new Inspector(board, with.parts(), commands, wall::leave, this::act);
        bar = new BoardBar(board, with.boards(), with.parts(), () -> keys.press("?", List.of()));
        addClassName("board");
        add(room(), inspector);
        with.parts().partsIn(BoardPart.Place.CORNER).forEach(part -> add(part.open(board)));
        wall.onSelect(board::selectedNow);
        wall.onKey(keys::press);
        rearrange();
        show(board.outline());
        with.updates().attach(this, LiveTopic.board(id.value()), this::hear);
        addAttachListener(event -> company.come());
        addDetachListener(event -> company.go());
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
        return new SceneStrip(scene, with.scenes(), board.mayEdit(), commands::addTo);
    }

    private ShotTile newTile(ShotId shot) {
        return new ShotTile(shot, board.mayEdit(), action -> act(action, List.of(shot)));
    }

    private void rearrange() {
        Rearranging moves = new Rearranging(with.order());
        wall.onDrop(drop -> {
            moves.to(drop.scene(), drop.index(), drop.shots());
            moved();
        });
        wall.onStep((shots, by) -> {
            moves.step(board.outline(), shots, by);
            moved();
        });
    }

    private void moved() {
        board.outlineChanged();
        wall.refocus();
    }

    private void act(String action) {
        act(action, board.selected());
    }

    private void act(String action, List<ShotId> shots) {
        if (board.mayEdit() && !shots.isEmpty()) {
            with.parts().actionNamed(action).ifPresent(found -> found.run(board, shots));
        }
    }

    private void write() {
        inspector.getElement().executeJs("this.querySelector('live-field')?.focus()");
    }

    private void hear(List<News> batch) {
        board.hear(batch);
        for (TileFace face : with.parts().faces()) {
            paint(isMissed(batch) ? face.of(board.board()) : face.after(board.board(), batch));
        }
        batch.stream().filter(this::isOthersEdit).forEach(this::glow);
        meet(batch);
    }

    private void meet(List<News> batch) {
        if (batch.stream().anyMatch(news -> news.kind().equals("presence") || news.kind().equals(News.MISSED))) {
            bar.show(company.everyone());
            Map<ShotId, List<ShotTile.Visitor>> visitors = company.visitors();
            wall.tiles().forEach(tile -> tile.visitedBy(visitors.getOrDefault(tile.shot(), List.of())));
        }
    }

    private static boolean isMissed(List<News> batch) {
        return batch.stream().anyMatch(news -> news.kind().equals(News.MISSED));
    }

    private boolean isOthersEdit(News news) {
        String by = news.text("by");
        return by != null && !by.equals(with.user().id().value().toString());
    }

    private void glow(News news) {
        wall.tiles().stream()
                .filter(tile -> tile.shot().toString().equals(news.text("shotId")))
                .forEach(ShotTile::glow);
    }

    private void paint(Map<ShotId, Face> faces) {
        faces.forEach((shot, face) -> {
            wall.tileOf(shot).ifPresent(tile -> tile.show(face));
            if (inspector.shows(shot)) {
                inspector.show(face);
            }
        });
    }

    @Override
    public void show(Outline outline) {
        bar.show(outline.title());
        Set<ShotId> fresh = wall.show(outline);
        if (!fresh.isEmpty()) {
            with.parts().faces().forEach(face -> paint(face.of(board.board())));
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
        inspector.open(shots, shots.isEmpty() ? List.of() : facesOf(shots.getFirst()));
    }

    private Collection<Face> facesOf(ShotId shot) {
        return wall.tileOf(shot).map(ShotTile::faces).orElse(List.of());
    }

    @Override
    public void typingIn(@Nullable String field) {
        company.typeIn(field);
    }
}
