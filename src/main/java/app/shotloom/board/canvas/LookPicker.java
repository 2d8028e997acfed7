package app.shotloom.board.canvas;

import app.shotloom.board.BoardLook;
import app.shotloom.board.Look;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** A choice of looks by small pictures: for a board, or for a shot that may leave it to its board. */
@Tag("look-picker")
public class LookPicker extends Component {

    /** As the web component takes it. */
    record Offer(String code, String label) {}

    private LookPicker(String label, boolean mayEdit) {
        getElement().setProperty("label", label);
        getElement().setPropertyList("looks", offers());
        getElement().setProperty("still", !mayEdit);
    }

    /** For the bar of a board. */
    public static LookPicker ofBoard(boolean mayEdit, Consumer<Look> onLook, Consumer<Boolean> onArrows) {
        LookPicker picker = new LookPicker(Words.of("board.look-of"), mayEdit);
        picker.getElement().setProperty("small", true);
        if (mayEdit) {
            picker.on("look-chosen", detail -> onLook.accept(Look.of(detail.path("look").asString())));
            picker.on("arrows-chosen", detail -> onArrows.accept(detail.path("arrows").asBoolean()));
        }
        return picker;
    }

    /** For one shot; null is the board's look. */
    public static LookPicker ofShot(boolean mayEdit, Consumer<@Nullable Look> onLook) {
        LookPicker picker = new LookPicker(Words.of("board.look-of-shot"), mayEdit);
        if (mayEdit) {
            picker.on("look-chosen", detail -> {
                String code = detail.path("look").asString();
                onLook.accept(code.isEmpty() ? null : Look.of(code));
            });
        }
        return picker;
    }

    private static List<Offer> offers() {
        return Arrays.stream(Look.values()).map(look -> new Offer(look.code(), look.label())).toList();
    }

    public void show(BoardLook now) {
        getElement().setProperty("value", now.look().code());
        getElement().setProperty("arrows", now.arrows());
    }

    public void show(@Nullable Look shots, BoardLook boards) {
        getElement().setProperty("value", shots == null ? "" : shots.code());
        getElement().setProperty("boards", boards.look().code());
    }

    private void on(String event, Consumer<JsonNode> listener) {
        getElement()
                .addEventListener(event, heard -> listener.accept(heard.getEventData().path("event.detail")))
                .addEventDetail();
    }
}
