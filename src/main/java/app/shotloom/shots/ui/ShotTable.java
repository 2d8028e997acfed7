package app.shotloom.shots.ui;

import app.shotloom.board.Look;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.shared.words.Words;
import app.shotloom.shots.AspectRatio;
import app.shotloom.shots.CameraAngle;
import app.shotloom.shots.CameraLens;
import app.shotloom.shots.CameraMove;
import app.shotloom.shots.CameraSize;
import app.shotloom.shots.ShotField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
        String words = Words.of("shots.list.words-decide");
        choices.put(ShotField.CAMERA_SIZE.key(), offers(words, CameraSize.values(), CameraSize::code, CameraSize::label));
        choices.put(ShotField.CAMERA_MOVE.key(), offers(words, CameraMove.values(), CameraMove::code, CameraMove::label));
        choices.put(ShotField.CAMERA_ANGLE.key(), offers(words, CameraAngle.values(), CameraAngle::code, CameraAngle::label));
        choices.put(ShotField.CAMERA_LENS.key(), offers(words, CameraLens.values(), CameraLens::code, CameraLens::label));
        choices.put(ShotField.ASPECT_RATIO.key(), offers(null, AspectRatio.values(), AspectRatio::code, AspectRatio::code));
        choices.put(ShotField.LOOK.key(), offers(Words.of("shots.list.board-decides"), Look.values(), Look::code, Look::label));
        return choices;
    }

    private static <T> List<Offer> offers(@Nullable String none, T[] values, Function<T, String> code, Function<T, String> label) {
        List<Offer> offers = new ArrayList<>();
        if (none != null) {
            offers.add(new Offer("", none));
        }
        Arrays.stream(values).forEach(each -> offers.add(new Offer(code.apply(each), label.apply(each))));
        return offers;
    }
}
