package app.shotloom.shots.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.Outline.Placed;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.shared.Gestures;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.ui.Toasts;
import app.shotloom.shared.words.Words;
import app.shotloom.shots.Shot;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The browser's clipboard for shots. It carries which shots were copied, and their words for other programs; what they say
 * is read when they are pasted, with the rights of the one who pastes.
 */
@Tag("board-clipboard")
class BoardClipboard extends Component {

    /** With more selected than this, only their numbers are copied for other programs. */
    private static final int MOST_WORDS = 200;

    /** As the web component takes it. */
    record Held(String board, List<String> ids, String text) {}

    private final Canvas canvas;
    private final ClipboardPart with;

    BoardClipboard(Canvas canvas, ClipboardPart with) {
        this.canvas = canvas;
        this.with = with;
        getElement().setProperty("mayEdit", canvas.mayEdit());
        canvas.onSelected(this, this::hold);
        on("shots-copied", detail -> Toasts.say(Words.of("shots.copied", "count", detail.path("count").asInt())));
        if (canvas.mayEdit()) {
            on("shots-pasted", this::paste);
            on("lines-pasted", detail -> made(() -> with.copies().pasteLines(detail.path("text").asString(), canvas.board(), last())));
        }
    }

    private void hold(List<ShotId> selected) {
        Map<ShotId, Shot> said = selected.size() > MOST_WORDS ? Map.of() : with.shots().of(canvas.board(), selected);
        String text = canvas.outline()
                .shots()
                .filter(placed -> selected.contains(placed.id()))
                .map(placed -> line(placed, said.get(placed.id())))
                .collect(Collectors.joining("\n"));
        List<String> ids = selected.stream().map(ShotId::toString).toList();
        getElement().setPropertyBean("held", new Held(canvas.board().toString(), ids, text));
    }

    private static String line(Placed placed, @Nullable Shot shot) {
        return shot == null ? placed.number() : placed.number() + "\t" + shot.prompt().replace('\n', ' ');
    }

    private void paste(JsonNode detail) {
        try {
            BoardId from = new BoardId(UUID.fromString(detail.path("board").asString()));
            List<ShotId> ids = StreamSupport.stream(detail.path("ids").spliterator(), false)
                    .map(id -> new ShotId(UUID.fromString(id.asString())))
                    .toList();
            boolean cut = detail.path("cut").asBoolean();
            made(() -> cut
                    ? with.copies().move(from, ids, canvas.board(), last())
                    : with.copies().paste(from, ids, canvas.board(), last()));
        } catch (IllegalArgumentException noIds) {
            Toasts.say(Words.of("shots.paste-nothing")); // anybody may write into a clipboard
        }
    }

    private @Nullable ShotId last() {
        return canvas.selected().isEmpty() ? null : canvas.selected().getLast();
    }

    private void made(Supplier<List<ShotId>> work) {
        try {
            List<ShotId> made = Gestures.as("paste-shots", work);
            canvas.outlineChanged();
            canvas.select(made);
        } catch (Refusal refused) {
            Toasts.say(refused.getLocalizedMessage());
        }
    }

    private void on(String event, Consumer<JsonNode> listener) {
        getElement()
                .addEventListener(event, heard -> listener.accept(heard.getEventData().path("event.detail")))
                .addEventDetail();
    }
}
