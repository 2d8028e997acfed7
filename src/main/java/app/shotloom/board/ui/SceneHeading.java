package app.shotloom.board.ui;

import app.shotloom.board.Outline;
import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.ui.LiveField;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;

/** A scene's heading while it is near the window: renamed in place, and what can be done with the scene. */
class SceneHeading extends Div {

    private final SceneId id;
    private final Canvas canvas;
    private final Scenes scenes;
    private final LiveField title;

    /** @param tools what features add */
    SceneHeading(SceneId id, Canvas canvas, Scenes scenes, List<? extends Component> tools) {
        this.id = id;
        this.canvas = canvas;
        this.scenes = scenes;
        addClassName("heading");
        title = new LiveField(Words.of("board.scene.heading"), LiveField.Shape.HEADING, !canvas.mayEdit())
                .hinting(Words.of("board.scene.untitled"))
                .savingBy((base, value) -> TitleEdit.outcome(scenes.rename(id, base, value)))
                .settlingBy((clash, mine, value) ->
                        TitleEdit.settle(clash, mine, value, theirs -> scenes.rename(id, theirs, value)));
        Div more = new Div();
        more.addClassName("tools");
        more.add(List.copyOf(tools));
        if (canvas.mayEdit()) {
            more.add(ownTools());
        }
        add(title, more);
    }

    void hear(String now) {
        title.hear(now);
    }

    private List<Component> ownTools() {
        NativeButton up = Buttons.icon("up", Words.of("board.scene.up"), () -> scenes.move(id, Math.max(0, place() - 1)));
        NativeButton down = Buttons.icon("down", Words.of("board.scene.down"), () -> scenes.move(id, place() + 1));
        NativeButton delete = Buttons.icon("delete", Words.of("board.scene.delete"), this::delete);
        return List.of(up, down, delete);
    }

    private int place() {
        return canvas.outline().scenes().stream().map(Outline.Scene::id).toList().indexOf(id);
    }

    private void delete() {
        scenes.delete(id);
        Toasts.offerUndo(Words.of("board.scene.deleted"), () -> scenes.restore(id));
    }
}
