package app.shotloom.board.canvas;

import app.shotloom.board.Outline;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Others.Visitor;
import app.shotloom.live.News;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A board's shots in one web component, however many there are: it is told their order, and asks for what a shot says when
 * it comes near to be seen. From then on it hears of that shot. The other side is {@code frontend/board/rows.ts}.
 */
public abstract class ShotRows extends Component {

    private static final int MOST_AT_ONCE = 200;

    /** The order, as the browser takes it. */
    record Strip(String id, String number, String title, List<Place> shots) {}

    record Place(String id, String number, boolean omitted) {}

    /** One shot: its fields by their keys, and what features show of it. */
    record Row(String id, Map<String, String> values, Map<String, @Nullable Object> faces) {}

    private final Canvas canvas;
    private final Set<ShotId> held = new HashSet<>();
    private List<ShotId> chosen = List.of();

    protected ShotRows(Canvas canvas) {
        this.canvas = canvas;
        getElement().setProperty("letters", canvas.letters());
        getElement().setProperty("mayEdit", canvas.mayEdit());
        on("rows-wanted", detail -> hold(ids(detail)));
        on("rows-select", detail -> select(ids(detail)));
        on("rows-key", detail -> canvas.press(detail.path("key").asString()));
        on("rows-step", detail -> canvas.step(detail.path("by").asInt() < 0 ? -1 : 1));
        canvas.onShown(this, this::order);
        canvas.onSelected(this, this::choose);
        canvas.faces().listen(this, this::paint);
        canvas.listen(this, this::hear);
        order(canvas.shown());
        choose(canvas.selected());
        seat();
    }

    protected final Canvas canvas() {
        return canvas;
    }

    protected final void on(String event, Consumer<JsonNode> listener) {
        getElement()
                .addEventListener(event, heard -> listener.accept(detail(heard)))
                .addEventDetail();
    }

    private static JsonNode detail(DomEvent event) {
        return event.getEventData().path("event.detail");
    }

    /** The shot that an event is about, if it is on this board. */
    protected final ShotId shot(JsonNode detail) {
        return ids(JacksonUtils.createObjectNode().set("ids", JacksonUtils.createArrayNode().add(detail.path("shot").asString())))
                .getFirst();
    }

    /** Shots of this board only, whatever the browser says. */
    private List<ShotId> ids(JsonNode detail) {
        Set<String> asked = StreamSupport.stream(detail.path("ids").spliterator(), false)
                .map(JsonNode::asString)
                .collect(Collectors.toSet());
        return canvas.outline().shots().map(Outline.Placed::id).filter(id -> asked.contains(id.toString())).toList();
    }

    private void select(List<ShotId> ids) {
        chosen = ids;
        canvas.select(ids);
    }

    /** What was selected here is not said back: the next selection may be on its way already. */
    private void choose(List<ShotId> ids) {
        if (!ids.equals(chosen)) {
            chosen = ids;
            getElement().callJsFunction("choose", JacksonUtils.listToJson(ids.stream().map(ShotId::toString).toList()));
        }
    }

    /** Tells the browser which shots there are, and in which order. */
    protected void order(Outline outline) {
        held.retainAll(outline.shots().map(Outline.Placed::id).collect(Collectors.toSet()));
        canvas.faces().show(this, held);
        List<Strip> strips = outline.scenes().stream()
                .map(scene -> new Strip(
                        scene.id().toString(),
                        scene.number(),
                        scene.title(),
                        scene.shots().stream().map(placed -> new Place(placed.id().toString(), placed.number(), placed.omitted())).toList()))
                .toList();
        getElement().setPropertyList("scenes", strips);
    }

    private void hold(List<ShotId> ids) {
        List<ShotId> some = ids.stream().limit(MOST_AT_ONCE).toList();
        held.addAll(some);
        fill(some);
    }

    /** Says again what these shots say. */
    protected final void fill(List<ShotId> ids) {
        if (!ids.isEmpty()) {
            canvas.faces().show(this, held); // of all at once, not one by one
            List<Row> rows = new ArrayList<>();
            values(ids).forEach((shot, values) -> rows.add(new Row(shot.toString(), values, faces(shot))));
            getElement().callJsFunction("fill", JacksonUtils.listToJson(rows));
        }
    }

    /** What these shots say by the keys of their fields, as far as the view shows it; without those that are gone. */
    protected abstract Map<ShotId, Map<String, String>> values(List<ShotId> ids);

    private Map<String, @Nullable Object> faces(ShotId shot) {
        Map<String, @Nullable Object> faces = new HashMap<>();
        canvas.faces().of(List.of(shot)).values().forEach(known -> known.forEach(face -> faces.put(face.part(), face.shown())));
        return faces;
    }

    private void paint(ShotId shot, Face face) {
        if (held.contains(shot)) {
            Map<String, @Nullable Object> painted = new LinkedHashMap<>();
            painted.put("id", shot.toString());
            painted.put("part", face.part());
            painted.put("shown", face.shown());
            getElement().callJsFunction("paint", JacksonUtils.mapToJson(painted));
        }
    }

    private void hear(List<News> batch) {
        if (ShotNews.has(batch, Set.of(News.MISSED))) {
            revised(canvas.outline().shots().map(Outline.Placed::id).toList());
        } else {
            revised(List.copyOf(ShotNews.named(batch, Set.of("shot-revised"))));
        }
        if (ShotNews.has(batch, Set.of("presence", News.MISSED))) {
            seat();
        }
    }

    /** Somebody wrote in these shots. */
    protected void revised(List<ShotId> ids) {
        fill(ids.stream().filter(held::contains).toList());
    }

    private void seat() {
        Map<String, List<Visitor>> people = new HashMap<>();
        canvas.others().visitors().forEach((shot, visitors) -> people.put(shot.toString(), visitors));
        getElement().setPropertyMap("people", people);
    }
}
