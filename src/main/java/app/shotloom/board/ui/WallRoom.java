package app.shotloom.board.ui;

import app.shotloom.board.Outline;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.board.canvas.Others.Visitor;
import app.shotloom.live.News;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.html.Div;
import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The board as a wall of frames: its order, what is selected, and who is in which shot. */
class WallRoom extends Div {

    private final Canvas canvas;
    private final WallLens with;
    private final ShotCommands commands;
    private final Wall wall;
    private final WallPictures pictures;
    private @Nullable Outline told;
    private Map<ShotId, List<Visitor>> seated = Map.of();
    private List<ShotId> chosen = List.of();

    WallRoom(Canvas canvas, WallLens with) {
        this.canvas = canvas;
        this.with = with;
        commands = with.commands(canvas);
        wall = new Wall(canvas.letters(), canvas.mayEdit());
        pictures = new WallPictures(canvas, wall, with);
        addClassName("wall-room");
        getElement().appendChild(wall.getElement());
        if (canvas.mayEdit()) {
            add(Buttons.named("plain", Words.of("board.scene.add"), Words.of("board.scene.add-what"), () -> with.scenes().add(canvas.board(), "", null)));
        }
        obey();
        canvas.onShown(this, this::show);
        canvas.onSelected(this, this::choose);
        canvas.listen(this, this::hear);
        addAttachListener(event -> begin());
    }

    /** The browser knows nothing yet. */
    private void begin() {
        told = null;
        seated = Map.of();
        chosen = List.of();
        show(canvas.shown());
        choose(canvas.selected());
        pictures.begin();
        seat();
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
        wall.onAction((action, shots) -> with.parts().act(canvas, action, shots));
        wall.onAdd(scene -> {
            wall.expectWords();
            commands.addTo(scene);
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

    /** Only what is different goes over the line. */
    private void show(Outline outline) {
        OrderChange change = OrderChange.between(told, outline);
        Set<ShotId> added = OrderChange.added(told, outline);
        if (!added.isEmpty()) {
            change.seconds().putAll(seconds(told == null
                    ? with.parts().lengths().of(canvas.board())
                    : with.parts().lengths().of(canvas.board(), added)));
        }
        told = outline;
        wall.order(change);
        pictures.rename(outline);
    }

    private static Map<String, Double> seconds(Map<ShotId, Duration> lengths) {
        return lengths.entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().toString(), each -> each.getValue().toMillis() / 1000.0));
    }

    /** What was selected here is not said back: the next selection may be on its way already. */
    private void choose(List<ShotId> shots) {
        if (!shots.equals(chosen)) {
            chosen = shots;
            wall.choose(shots);
        }
    }

    /** Shows who came, went or moved, how long shots last now, and lets those glow that somebody else has changed. */
    private void hear(List<News> batch) {
        if (batch.stream().anyMatch(news -> news.kind().equals("presence") || news.kind().equals(News.MISSED))) {
            seat();
        }
        Collection<ShotId> longer = with.parts().lengths().changedBy(batch);
        if (!longer.isEmpty()) {
            wall.last(seconds(with.parts().lengths().of(canvas.board(), longer)));
        }
        pictures.glow(batch);
    }

    private void seat() {
        Map<ShotId, List<Visitor>> now = canvas.others().visitors();
        Map<String, List<Visitor>> moved = new HashMap<>();
        seated.keySet().forEach(shot -> moved.put(shot.toString(), now.getOrDefault(shot, List.of())));
        now.forEach((shot, people) -> moved.put(shot.toString(), people));
        now.forEach((shot, people) -> {
            if (Objects.equals(seated.get(shot), people)) {
                moved.remove(shot.toString());
            }
        });
        seated = now;
        if (!moved.isEmpty()) {
            wall.visit(moved);
        }
    }
}
