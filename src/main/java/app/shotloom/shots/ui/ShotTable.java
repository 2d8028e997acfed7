package app.shotloom.shots.ui;

import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.shots.ShotField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** The table of shots. Text is edited by the same field as in the inspector, one at a time; what is chosen, by a select. */
@Tag("shot-table")
@JsModule("./board/shot-table.ts")
class ShotTable extends Rows {

    /** One of a field's values; the empty one leaves it to the words, or to the board. */
    record Offer(String value, String label) {}

    private final WordsPanel with;
    private @Nullable CellEditor editor;

    ShotTable(Canvas canvas, WordsPanel with) {
        super(canvas, with.shots());
        this.with = with;
        getElement().setPropertyMap("choices", choices());
        on("cell-open", this::open);
        on("cell-close", detail -> close());
        on("cell-choose", this::choose);
    }

    private void open(JsonNode detail) {
        close();
        if (canvas().mayEdit()) {
            CellEditor opened = new CellEditor(canvas(), shot(detail), with, ShotField.of(detail.path("field").asString()));
            editor = opened;
            getElement().appendChild(opened.getElement());
            opened.focus();
        }
    }

    private void close() {
        if (editor != null) {
            editor.getElement().removeFromParent();
            editor = null;
        }
    }

    private void choose(JsonNode detail) {
        ShotId shot = shot(detail);
        new ShotEditing(shot, with).write(ShotField.of(detail.path("field").asString()), detail.path("value").asString());
        fill(List.of(shot));
    }

    private static Map<String, List<Offer>> choices() {
        Map<String, List<Offer>> choices = new LinkedHashMap<>();
        for (ShotField field : ShotField.values()) {
            List<Offer> offers = new ArrayList<>();
            FieldChoices.of(field).forEach((value, label) -> offers.add(new Offer(value, label)));
            if (!offers.isEmpty()) {
                choices.put(field.key(), offers);
            }
        }
        return choices;
    }
}
