package app.shotloom.board.ui;

import app.shotloom.board.Outline;
import app.shotloom.board.Outline.Placed;
import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.board.canvas.Face;
import app.shotloom.board.canvas.ShotNews;
import app.shotloom.live.News;
import com.vaadin.flow.component.html.Div;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What the browser has near its window: the faces of those shots and the headings of those scenes, as it asks for them. */
class WallPictures {

    /** As many shots as fill a window: they go with the order, before anybody asks. */
    private static final int FIRST = 18;

    private final Canvas canvas;
    private final Wall wall;
    private final WallLens with;
    private final Set<ShotId> near = new HashSet<>();
    private final Map<SceneId, SceneHeading> headings = new HashMap<>();
    private final Map<String, Map<String, @Nullable Object>> coming = new LinkedHashMap<>();

    WallPictures(Canvas canvas, Wall wall, WallLens with) {
        this.canvas = canvas;
        this.wall = wall;
        this.with = with;
        wall.onNeed(this::give);
        canvas.faces().listen(wall, this::come);
    }

    /** The browser has nothing yet. */
    void begin() {
        List.copyOf(headings.keySet()).forEach(this::undress);
        near.clear();
        List<ShotId> all = canvas.shown().shots().map(Placed::id).toList();
        int first = canvas.selected().isEmpty() ? 0 : Math.max(0, all.indexOf(canvas.selected().getFirst()) - FIRST / 2);
        paint(all.subList(first, Math.min(all.size(), first + FIRST)));
    }

    private void give(Wall.Need need) {
        Set<ShotId> placed = canvas.shown().shots().map(Placed::id).collect(Collectors.toSet());
        near.removeAll(need.gone());
        near.retainAll(placed);
        paint(need.shots().stream().filter(placed::contains).toList());
        need.headings().forEach(this::dress);
        need.goneHeadings().forEach(this::undress);
        wall.answered();
    }

    private void paint(Collection<ShotId> shots) {
        near.addAll(shots);
        canvas.faces().show(wall, near);
        canvas.faces().of(shots).forEach((shot, faces) -> faces.forEach(face -> come(shot, face)));
        send();
    }

    /** What comes together goes together. */
    private void come(ShotId shot, Face face) {
        if (coming.isEmpty()) {
            wall.getUI().ifPresent(ui -> ui.beforeClientResponse(wall, context -> send()));
        }
        coming.computeIfAbsent(shot.toString(), added -> new HashMap<>()).put(face.part(), face.shown());
    }

    private void send() {
        if (!coming.isEmpty()) {
            wall.paint(Map.copyOf(coming));
            coming.clear();
        }
    }

    private void dress(SceneId scene) {
        Outline.Scene placed = canvas.shown().scenes().stream()
                .filter(each -> each.id().equals(scene))
                .findFirst()
                .orElse(null);
        if (placed != null && !headings.containsKey(scene)) {
            SceneHeading heading = new SceneHeading(
                    scene, canvas, with.scenes(), with.parts().sceneParts().stream().map(part -> part.open(canvas, scene)).toList());
            heading.hear(placed.title());
            headings.put(scene, heading);
            wall.add(held(heading));
            wall.dress(scene, heading);
        }
    }

    /** The browser moves the heading into its scene; this stays in its place. */
    private static Div held(SceneHeading heading) {
        Div held = new Div(heading);
        held.addClassName("held");
        return held;
    }

    private void undress(SceneId scene) {
        SceneHeading heading = headings.remove(scene);
        if (heading != null) {
            heading.getParent().ifPresent(held -> held.removeFromParent());
        }
    }

    /** Headings say what their scenes are called now. */
    void rename(Outline outline) {
        Map<SceneId, Outline.Scene> placed = outline.scenes().stream().collect(Collectors.toMap(Outline.Scene::id, scene -> scene));
        List.copyOf(headings.keySet()).stream().filter(scene -> !placed.containsKey(scene)).forEach(this::undress);
        headings.forEach((scene, heading) -> heading.hear(Objects.requireNonNull(placed.get(scene)).title()));
    }

    /** Lets those glow that somebody else has changed. */
    void glow(List<News> batch) {
        List<News> others = batch.stream().filter(canvas.others()::did).toList();
        Set<String> kinds = others.stream().map(News::kind).collect(Collectors.toSet());
        Set<ShotId> changed = ShotNews.named(others, kinds, near);
        if (!changed.isEmpty()) {
            wall.glow(changed);
        }
    }
}
