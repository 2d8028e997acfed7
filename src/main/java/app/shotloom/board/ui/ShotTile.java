package app.shotloom.board.ui;

import app.shotloom.board.Outline.Placed;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Face;
import app.shotloom.shared.ui.Properties;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** One shot on the wall. Keeps the faces it shows, so that the inspector can show the same. */
@Tag("shot-tile")
@JsModule("./board/shot-tile.ts")
class ShotTile extends Component {

    /** Somebody who is in this shot, as in {@code frontend/board/faces.ts}. */
    record Visitor(String name, int colour) {}

    private final ShotId shot;
    private final Map<String, Face> faces = new HashMap<>();
    private List<Visitor> visitors = List.of();

    ShotTile(ShotId shot, boolean mayEdit, Consumer<String> onAction) {
        this.shot = shot;
        getElement().setProperty("shot", shot.toString());
        getElement().setProperty("mayEdit", mayEdit);
        getElement()
                .addEventListener("tile-action", event -> onAction.accept(Details.text(event, "action")))
                .addEventDetail();
    }

    ShotId shot() {
        return shot;
    }

    Collection<Face> faces() {
        return faces.values();
    }

    void number(Placed placed) {
        getElement().setProperty("number", placed.number());
        getElement().setProperty("omitted", placed.omitted());
    }

    void show(Face face) {
        faces.put(face.part(), face);
        Properties.set(getElement(), face.part(), face.shown());
    }

    void visitedBy(List<Visitor> people) {
        if (!people.equals(visitors)) {
            visitors = people;
            getElement().setPropertyList("people", people);
        }
    }

    /** Glows once: somebody else changed it. */
    void glow() {
        getElement().callJsFunction("glow");
    }
}
