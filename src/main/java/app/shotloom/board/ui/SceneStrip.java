package app.shotloom.board.ui;

import app.shotloom.board.Outline.Scene;
import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.shared.ui.Buttons;
import app.shotloom.shared.ui.Children;
import app.shotloom.shared.ui.LiveField;
import app.shotloom.shared.ui.Toasts;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** One scene on the wall: its heading, renamed in place, and its tiles in order. */
class SceneStrip extends Section {

    private final SceneId id;
    private final Scenes scenes;
    private final H2 number = new H2();
    private final LiveField heading;
    private final Div tiles = new Div();
    private final List<Component> behindTiles = new ArrayList<>();
    private int place;

    /** @param tools what features add to the heading */
    SceneStrip(SceneId id, Scenes scenes, boolean mayEdit, List<? extends Component> tools, Consumer<SceneId> addShot) {
        this.id = id;
        this.scenes = scenes;
        addClassName("scene");
        getElement().setAttribute("data-scene", id.toString());
        heading = new LiveField("Scene heading", LiveField.Shape.HEADING, !mayEdit)
                .hinting("Untitled scene")
                .savingBy((base, title) -> TitleEdit.outcome(scenes.rename(id, base, title)))
                .settlingBy((clash, mine, title) ->
                        TitleEdit.settle(clash, mine, title, theirs -> scenes.rename(id, theirs, title)));
        Span sum = new Span(); // the wall fills it: the canvas does not know how long a shot is
        sum.addClassName("sum");
        tiles.addClassName("tiles");
        tiles.getElement().setAttribute("role", "list");
        Header header = new Header(number, heading, sum);
        add(header, tiles);
        Div more = new Div();
        more.addClassName("tools");
        more.add(List.copyOf(tools));
        header.add(more);
        if (mayEdit) {
            more.add(ownTools());
            Div last = new Div(Buttons.named("add-shot", "+ Shot", "Add a shot to this scene", () -> addShot.accept(id)));
            last.addClassName("behind-shots");
            last.getElement().setAttribute("role", "listitem");
            behindTiles.add(last);
        }
    }

    void show(Scene scene, List<ShotTile> inOrder) {
        place = scene.place() - 1;
        number.setText("Scene " + scene.number());
        tiles.getElement().setAttribute("aria-label", "Shots of scene " + scene.number());
        heading.hear(scene.title());
        List<Component> children = new ArrayList<>(inOrder);
        children.addAll(behindTiles);
        Children.arrange(tiles.getElement(), children);
    }

    private List<Component> ownTools() {
        NativeButton up = Buttons.icon("up", "Move this scene up", () -> scenes.move(id, Math.max(0, place - 1)));
        NativeButton down = Buttons.icon("down", "Move this scene down", () -> scenes.move(id, place + 1));
        NativeButton delete = Buttons.icon("delete", "Delete this scene", this::delete);
        return List.of(up, down, delete);
    }

    private void delete() {
        scenes.delete(id);
        Toasts.offerUndo("Scene deleted", () -> scenes.restore(id));
    }
}
