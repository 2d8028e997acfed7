package app.shotloom.shots.ui;

import app.shotloom.board.Outline;
import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.shots.Shot;
import app.shotloom.shots.ShotField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The track of shots in time. The browser knows how long every shot is, and more only of those near to be seen. */
@Tag("shot-track")
@JsModule("./board/shot-track.ts")
class ShotTrack extends Rows {

    private final WordsPanel with;
    private Map<ShotId, Double> seconds = new HashMap<>();

    ShotTrack(Canvas canvas, WordsPanel with) {
        super(canvas, with.shots());
        this.with = with;
        measure(with.shots().ofBoard(canvas.board()).values());
        on("track-length", this::lengthen);
        on("track-drop", this::drop);
    }

    /** How long new shots are is read with the order; the length of the others is known. */
    @Override
    protected void order(Outline outline) {
        super.order(outline);
        if (with != null) { // not while this is being made
            measure(with.shots().said(outline.shots().map(Outline.Placed::id).filter(id -> !seconds.containsKey(id)).toList()).values());
        }
    }

    @Override
    protected void revised(List<ShotId> ids) {
        super.revised(ids);
        if (!ids.isEmpty()) {
            measure(with.shots().said(ids).values());
        }
    }

    private void measure(Collection<Shot> some) {
        Map<String, Double> changed = new HashMap<>();
        for (Shot shot : some) {
            double length = shot.duration().toMillis() / 1000.0;
            if (!Double.valueOf(length).equals(seconds.put(shot.id(), length))) {
                changed.put(shot.id().toString(), length);
            }
        }
        if (!changed.isEmpty()) {
            getElement().callJsFunction("measure", JacksonUtils.mapToJson(changed));
        }
    }

    private void lengthen(JsonNode detail) {
        ShotId shot = shot(detail);
        if (canvas().mayEdit()) {
            new ShotEditing(shot, with).write(ShotField.DURATION, detail.path("seconds").asString());
            revised(List.of(shot));
        }
    }

    private void drop(JsonNode detail) {
        if (canvas().mayEdit()) {
            canvas().place(
                    List.of(shot(detail)),
                    new SceneId(UUID.fromString(detail.path("scene").asString())),
                    detail.path("index").asInt());
        }
    }
}
