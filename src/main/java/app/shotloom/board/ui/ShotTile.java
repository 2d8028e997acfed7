package app.shotloom.board.ui;

import app.shotloom.board.Outline.Placed;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Face;
import app.shotloom.board.canvas.Others.Visitor;
import app.shotloom.shared.ui.Properties;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.function.Consumer;

/** One shot on the wall. */
@Tag("shot-tile")
@JsModule("./board/shot-tile.ts")
class ShotTile extends Component {

    private final ShotId shot;
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

    void number(Placed placed) {
        getElement().setProperty("number", placed.number());
        getElement().setProperty("omitted", placed.omitted());
    }

    void show(Face face) {
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
