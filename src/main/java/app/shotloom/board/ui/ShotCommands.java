package app.shotloom.board.ui;

import app.shotloom.board.Numbers;
import app.shotloom.board.Outline.Placed;
import app.shotloom.board.Outline.Scene;
import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.board.canvas.ShotMaker;
import app.shotloom.shared.Gestures;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.words.Words;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the canvas itself can do with shots: add, duplicate, delete with undo. */
class ShotCommands {

    private final Canvas canvas;
    private final ShotMaker maker;
    private final ShotOrder order;
    private final Scenes scenes;
    private final Numbers numbers;

    ShotCommands(Canvas canvas, ShotMaker maker, ShotOrder order, Scenes scenes, Numbers numbers) {
        this.canvas = canvas;
        this.maker = maker;
        this.order = order;
        this.scenes = scenes;
        this.numbers = numbers;
    }

    /** A new shot behind the last selected one, or at the end of the board; a board without scenes gets its first. */
    void addAfter(List<ShotId> selected) {
        List<Scene> all = canvas.outline().scenes();
        if (all.isEmpty()) {
            add(scenes.add(canvas.board(), "", null), 0);
            return;
        }
        for (Scene scene : all) {
            List<ShotId> shots = scene.shots().stream().map(Placed::id).toList();
            if (!selected.isEmpty() && shots.contains(selected.getLast())) {
                add(scene.id(), shots.indexOf(selected.getLast()) + 1);
                return;
            }
        }
        addTo(all.getLast().id());
    }

    void addTo(SceneId scene) {
        add(scene, Integer.MAX_VALUE);
    }

    private void add(SceneId scene, int index) {
        ShotId shot = maker.make(scene, index);
        canvas.outlineChanged();
        canvas.write(shot); // whoever adds a shot wants to say what it shows; on the wall, letters are commands
    }

    void duplicate(List<ShotId> shots) {
        List<ShotId> copies = Gestures.as("duplicate-shots", () -> shots.stream().map(maker::duplicate).toList());
        if (!copies.isEmpty()) {
            canvas.outlineChanged();
            canvas.select(copies.getLast());
        }
    }

    void delete(List<ShotId> shots) {
        if (shots.isEmpty()) {
            return;
        }
        if (canvas.outline().numbering().locked() && !OmitAction.omitted(canvas).containsAll(shots)) {
            omit(shots);
            return;
        }
        ShotId next = neighbourOf(shots);
        Gestures.as("delete-shots", () -> order.deleteAll(shots));
        canvas.outlineChanged();
        if (next != null) {
            canvas.select(next);
        }
        Toasts.offerUndo(Words.of("board.shots-deleted", "count", shots.size()), () -> {
            Gestures.as("restore-shots", () -> order.restoreAll(shots));
            canvas.outlineChanged();
        });
    }

    /** Numbers that are locked are in other people's lists: what is taken away leaves its number behind. */
    private void omit(List<ShotId> shots) {
        Gestures.as("omit-shots", () -> numbers.omitAll(shots));
        canvas.outlineChanged();
        Toasts.offerUndo(Words.of("board.omitted", "count", shots.size()), () -> {
            Gestures.as("reinstate-shots", () -> numbers.reinstateAll(shots));
            canvas.outlineChanged();
        });
    }

    /** The shot that is selected once these are gone: the one behind them, or before them at the end of the board. */
    private @Nullable ShotId neighbourOf(List<ShotId> shots) {
        List<ShotId> all = canvas.outline().shots().map(Placed::id).toList();
        List<ShotId> staying = all.stream().filter(shot -> !shots.contains(shot)).toList();
        long before = all.stream().takeWhile(shot -> !shot.equals(shots.getLast())).filter(staying::contains).count();
        return staying.isEmpty() ? null : staying.get((int) Math.min(before, staying.size() - 1));
    }
}
