package app.shotloom.board.ui;

import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Others.Visitor;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.dom.DomEvent;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * The wall of frames. Scenes and tiles live in the browser, which is told the order, and the faces of the shots that it asks
 * for; nothing of them is kept here. Keys, selection and dragging are the browser's, too.
 */
@Tag("shot-wall")
@JsModule("./board/shot-wall.ts")
class Wall extends Component implements HasComponents {

    /** Shots let go over a scene, before the index-th of the shots that stay there. */
    record Drop(List<ShotId> shots, SceneId scene, int index) {}

    /** What came near the browser's window, and what is far from it by now. */
    record Need(Set<ShotId> shots, List<SceneId> headings, Set<ShotId> gone, List<SceneId> goneHeadings) {}

    /** @param keys the letters that are answered here */
    Wall(String keys, boolean mayEdit) {
        getElement().setProperty("keys", keys);
        getElement().setProperty("mayEdit", mayEdit);
    }

    void order(OrderChange change) {
        getElement().callJsFunction("order", change);
    }

    /** By shot and part: only what came or changed. */
    void paint(Map<String, Map<String, @Nullable Object>> faces) {
        getElement().callJsFunction("paint", faces);
    }

    /** All that was needed is there. */
    void answered() {
        getElement().callJsFunction("answered");
    }

    /** So many seconds these shots last. */
    void last(Map<String, Double> seconds) {
        getElement().callJsFunction("last", seconds);
    }

    void visit(Map<String, List<Visitor>> visitors) {
        getElement().callJsFunction("visit", visitors);
    }

    /** Somebody else has changed these. */
    void glow(Collection<ShotId> shots) {
        getElement().callJsFunction("glow", shots.stream().map(ShotId::toString).toList());
    }

    /** The browser puts this heading into its scene. */
    void dress(SceneId scene, Component held) {
        getElement().callJsFunction("dress", scene.toString(), held.getElement());
    }

    /** Shows these as selected, and brings the first into view. */
    void choose(List<ShotId> shots) {
        getElement().callJsFunction("chooseAll", shots.stream().map(ShotId::toString).toList());
    }

    /** What is typed until a field has the focus are words for it, no commands. */
    void expectWords() {
        getElement().callJsFunction("expectWords");
    }

    /** Focus stays on the tile that has it when tiles have moved. */
    void refocus() {
        getElement().callJsFunction("refocus");
    }

    void onNeed(Consumer<Need> listener) {
        on("wall-need", event -> listener.accept(new Need(
                Set.copyOf(Details.shots(event)),
                Details.scenes(event, "scenes"),
                Set.copyOf(Details.shots(event, "gone")),
                Details.scenes(event, "goneScenes"))));
    }

    void onSelect(Consumer<List<ShotId>> listener) {
        on("wall-select", event -> listener.accept(Details.shots(event)));
    }

    void onKey(BiConsumer<String, List<ShotId>> listener) {
        on("wall-key", event -> listener.accept(Details.text(event, "key"), Details.shots(event)));
    }

    /** What a tile asks for by name. */
    void onAction(BiConsumer<String, List<ShotId>> listener) {
        on("wall-action", event -> listener.accept(Details.text(event, "action"), Details.shots(event)));
    }

    void onAdd(Consumer<SceneId> listener) {
        on("wall-add", event -> listener.accept(new SceneId(UUID.fromString(Details.text(event, "scene")))));
    }

    void onStep(BiConsumer<List<ShotId>, Integer> listener) {
        on("wall-step", event -> listener.accept(Details.shots(event), Details.number(event, "by")));
    }

    void onDrop(Consumer<Drop> listener) {
        on("wall-drop", event -> listener.accept(new Drop(
                Details.shots(event),
                new SceneId(UUID.fromString(Details.text(event, "scene"))),
                Details.number(event, "index"))));
    }

    private void on(String event, Consumer<DomEvent> listener) {
        getElement().addEventListener(event, listener::accept).addEventDetail();
    }
}
