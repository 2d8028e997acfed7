package app.shotloom.board.ui;

import app.shotloom.board.canvas.Face;
import app.shotloom.shared.ui.Properties;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;

/** The large frame of the inspector, with a player's controls. */
@Tag("shot-picture")
@JsModule("./board/shot-picture.ts")
class ShotPicture extends Component {

    ShotPicture(boolean mayEdit, Consumer<String> onAction) {
        getElement().setProperty("controls", true);
        getElement().setProperty("mayEdit", mayEdit);
        getElement()
                .addEventListener("tile-action", event -> onAction.accept(Details.text(event, "action")))
                .addEventDetail();
    }

    /** Shows nothing until the next shot's faces come. */
    void clear() {
        Properties.set(getElement(), "take", null);
        Properties.set(getElement(), "draw", null);
        Properties.set(getElement(), "seen", null);
    }

    void show(Face face) {
        Properties.set(getElement(), face.part(), face.shown());
    }
}
