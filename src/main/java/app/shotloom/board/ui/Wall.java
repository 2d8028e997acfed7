package app.shotloom.board.ui;

import app.shotloom.board.Outline;
import app.shotloom.board.Outline.Placed;
import app.shotloom.board.Outline.Scene;
import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import app.shotloom.shared.ui.Children;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import tools.jackson.databind.node.ArrayNode;

/** The wall of frames: scenes and tiles in the order of the outline. Keys, selection and dragging live in the browser. */
@Tag("shot-wall")
@JsModule("./board/shot-wall.ts")
class Wall extends Component {

    /** Shots let go over a scene, before the index-th of the shots that stay there. */
    record Drop(List<ShotId> shots, SceneId scene, int index) {}

    private final Map<SceneId, SceneStrip> strips = new HashMap<>();
    private final Map<ShotId, ShotTile> tiles = new HashMap<>();
    private final Function<SceneId, SceneStrip> newStrip;
    private final Function<ShotId, ShotTile> newTile;

    Wall(String keys, Function<SceneId, SceneStrip> newStrip, Function<ShotId, ShotTile> newTile) {
        this.newStrip = newStrip;
        this.newTile = newTile;
        getElement().setProperty("keys", keys);
    }

    /** Shows this order; returns the tiles that are new and have no faces yet. */
    Set<ShotId> show(Outline outline) {
        Set<ShotId> known = Set.copyOf(tiles.keySet());
        Set<ShotId> placed = outline.shots().map(Placed::id).collect(Collectors.toSet());
        tiles.keySet().retainAll(placed);
        strips.keySet().retainAll(outline.scenes().stream().map(Scene::id).toList());
        List<SceneStrip> inOrder = outline.scenes().stream().map(this::strip).toList();
        Children.arrange(getElement(), inOrder);
        return placed.stream().filter(shot -> !known.contains(shot)).collect(Collectors.toSet());
    }

    private SceneStrip strip(Scene scene) {
        SceneStrip strip = strips.computeIfAbsent(scene.id(), newStrip);
        strip.show(scene, scene.shots().stream().map(this::tile).toList());
        return strip;
    }

    private ShotTile tile(Placed placed) {
        ShotTile tile = tiles.computeIfAbsent(placed.id(), newTile);
        tile.number(placed);
        return tile;
    }

    Optional<ShotTile> tileOf(ShotId shot) {
        return Optional.ofNullable(tiles.get(shot));
    }


    Collection<ShotTile> tiles() {
        return tiles.values();
    }

    /** Shows these as selected, and brings the first into view. */
    void choose(List<ShotId> shots) {
        ArrayNode ids = JacksonUtils.createArrayNode();
        shots.forEach(shot -> ids.add(shot.toString()));
        getElement().callJsFunction("chooseAll", ids);
    }

    /** What is typed until a field has the focus are words for it, no commands. */
    void expectWords() {
        getElement().callJsFunction("expectWords");
    }

    /** Focus stays on the tile that has it when tiles have moved. */
    void refocus() {
        getElement().callJsFunction("refocus");
    }

    void onSelect(Consumer<List<ShotId>> listener) {
        getElement()
                .addEventListener("wall-select", event -> listener.accept(Details.shots(event)))
                .addEventDetail();
    }

    void onKey(BiConsumer<String, List<ShotId>> listener) {
        getElement()
                .addEventListener("wall-key", event -> listener.accept(Details.text(event, "key"), Details.shots(event)))
                .addEventDetail();
    }

    void onStep(BiConsumer<List<ShotId>, Integer> listener) {
        getElement()
                .addEventListener("wall-step", event -> listener.accept(Details.shots(event), Details.number(event, "by")))
                .addEventDetail();
    }

    void onDrop(Consumer<Drop> listener) {
        getElement()
                .addEventListener("wall-drop", event -> listener.accept(new Drop(
                        Details.shots(event),
                        new SceneId(UUID.fromString(Details.text(event, "scene"))),
                        Details.number(event, "index"))))
                .addEventDetail();
    }
}
