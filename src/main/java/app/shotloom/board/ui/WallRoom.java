package app.shotloom.board.ui;

import app.shotloom.board.Outline;
import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.board.canvas.Face;
import app.shotloom.board.canvas.Others.Visitor;
import app.shotloom.live.News;
import app.shotloom.shared.ui.Buttons;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The board as a wall of frames: shows what is selected, what features know of each shot, and who is in it. */
class WallRoom extends Div {

    private final Canvas canvas;
    private final WallLens with;
    private final ShotCommands commands;
    private final Wall wall;
    private List<ShotId> chosen = List.of();

    WallRoom(Canvas canvas, WallLens with) {
        this.canvas = canvas;
        this.with = with;
        commands = with.commands(canvas);
        wall = new Wall(canvas.letters(), this::newStrip, this::newTile);
        addClassName("wall-room");
        getElement().appendChild(wall.getElement());
        if (canvas.mayEdit()) {
            add(Buttons.named("plain", "+ Scene", "Add a scene", () -> with.scenes().add(canvas.board(), "", null)));
        }
        obey();
        show(canvas.shown());
        choose(canvas.selected());
        seat();
        canvas.onShown(this, this::show);
        canvas.onSelected(this, this::choose);
        canvas.faces().listen(this, this::paint);
        canvas.listen(this, this::hear);
    }

    private SceneStrip newStrip(SceneId scene) {
        List<? extends com.vaadin.flow.component.Component> tools =
                with.parts().sceneParts().stream().map(part -> part.open(canvas, scene)).toList();
        return new SceneStrip(scene, with.scenes(), canvas.mayEdit(), tools, into -> {
            wall.expectWords();
            commands.addTo(into);
        });
    }

    private ShotTile newTile(ShotId shot) {
        return new ShotTile(shot, canvas.mayEdit(), action -> with.parts().act(canvas, action, List.of(shot)));
    }

    private void obey() {
        wall.onSelect(shots -> {
            chosen = shots;
            canvas.select(shots);
        });
        wall.onKey((key, shots) -> {
            canvas.select(shots);
            canvas.press(key);
        });
        wall.onDrop(drop -> {
            canvas.place(drop.shots(), drop.scene(), drop.index());
            wall.refocus();
        });
        wall.onStep((shots, by) -> {
            canvas.select(shots);
            canvas.step(by);
            wall.refocus();
        });
    }

    private void show(Outline outline) {
        Set<ShotId> unpainted = wall.show(outline);
        canvas.faces().of(unpainted).forEach((shot, faces) -> faces.forEach(face -> paint(shot, face)));
    }

    /** What was selected here is not said back: the next selection may be on its way already. */
    private void choose(List<ShotId> shots) {
        if (!shots.equals(chosen)) {
            chosen = shots;
            wall.choose(shots);
        }
    }

    private void paint(ShotId shot, Face face) {
        wall.tileOf(shot).ifPresent(tile -> tile.show(face));
    }

    /** Shows who came, went or moved, and lets the tile glow that somebody else has changed. */
    private void hear(List<News> batch) {
        if (batch.stream().anyMatch(news -> news.kind().equals("presence") || news.kind().equals(News.MISSED))) {
            seat();
        }
        batch.stream().filter(canvas.others()::did).forEach(news -> wall.tiles().stream()
                .filter(tile -> tile.shot().toString().equals(news.text("shotId")))
                .forEach(ShotTile::glow));
    }

    private void seat() {
        Map<ShotId, List<Visitor>> visitors = canvas.others().visitors();
        wall.tiles().forEach(tile -> tile.visitedBy(visitors.getOrDefault(tile.shot(), List.of())));
    }
}
