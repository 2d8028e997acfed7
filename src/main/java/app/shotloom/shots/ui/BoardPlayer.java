package app.shotloom.shots.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The board over the whole screen, shot after shot. Goes away when it is closed. */
@Tag("board-player")
class BoardPlayer extends Component {

    /** One shot; the clip is a path, or null where the words stand on a slate for as long as the shot. */
    record Part(String number, String prompt, @Nullable String clip, double seconds) {}

    BoardPlayer(List<Part> parts, int start) {
        getElement().setPropertyList("parts", parts);
        getElement().setProperty("start", start);
        getElement().addEventListener("player-closed", event -> getElement().removeFromParent());
    }
}
