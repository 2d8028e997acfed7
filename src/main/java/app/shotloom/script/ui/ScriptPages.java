package app.shotloom.script.ui;

import app.shotloom.board.Outline;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.board.canvas.ShotNews;
import app.shotloom.board.canvas.ShotRows;
import app.shotloom.live.News;
import app.shotloom.script.ElementType;
import app.shotloom.script.Passage;
import app.shotloom.script.breakdown.Plain;
import app.shotloom.shared.words.Words;
import app.shotloom.shots.Shot;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * The script's text in one web component, each run of passages beside the shot that it became. The text goes to the browser
 * and is not held here. The other side is {@code frontend/script/script-pages.ts}.
 */
@Tag("script-pages")
class ScriptPages extends ShotRows {

    /** One passage. {@code says} is what its shot says, where the script has changed since. */
    record Line(String id, String type, String text, boolean dual, boolean cut, @Nullable String says) {}

    /** Passages that became one shot, or one passage that became none. {@code gone}: that shot is not on the board any more. */
    record Run(@Nullable String shot, boolean gone, List<Line> lines) {}

    private final Settling settling;
    private final Set<ShotId> became = new HashSet<>();
    private final Set<ShotId> compared = new HashSet<>();
    private Set<ShotId> placed = Set.of();
    private boolean empty;

    ScriptPages(Canvas canvas, Settling settling) {
        super(canvas);
        this.settling = settling;
        getElement().setProperty("invitation", Words.of(canvas.mayEdit() ? "script.none-invite" : "script.none"));
        on("script-take", detail -> settling.takeOver(passage(detail)));
        on("script-keep", detail -> settling.keep(passage(detail)));
        canvas.listen(this, this::hear);
        read();
    }

    private static UUID passage(JsonNode detail) {
        return UUID.fromString(detail.path("passage").asString());
    }

    /** The text itself has everything that is shown of a shot but its faces. */
    @Override
    protected Map<ShotId, Map<String, String>> values(List<ShotId> ids) {
        return ids.stream().collect(Collectors.toMap(Function.identity(), id -> Map.of()));
    }

    /** Only shots that fit the filter are told; whether there are others is said beside them. */
    @Override
    protected void order(Outline shown) {
        super.order(shown);
        getElement().setProperty("filtered", shown.shots().count() < canvas().outline().shots().count());
        if (settling != null && !placed.equals(placed())) { // not while this is being made
            read();
        }
    }

    private void hear(List<News> batch) {
        if (ShotNews.has(batch, Set.of("script-changed", News.MISSED)) || !ShotNews.named(batch, Set.of("shot-revised"), compared).isEmpty()) {
            read();
        }
    }

    /** Those shots that the script became and that are on the board. */
    private Set<ShotId> placed() {
        return canvas().outline().shots().map(Outline.Placed::id).filter(became::contains).collect(Collectors.toSet());
    }

    /** Whether there is no script, or nothing is left of it. */
    boolean isEmpty() {
        return empty;
    }

    /** Reads the script anew, and tells it. */
    private void read() {
        List<Passage> passages = settling.passages();
        empty = passages.stream().allMatch(Passage::cut);
        became.clear();
        compared.clear();
        for (Passage passage : passages) {
            if (passage.shot() != null) {
                became.add(passage.shot());
                if (isCompared(passage)) {
                    compared.add(passage.shot());
                }
            }
        }
        placed = placed();
        getElement().callJsFunction("read", JacksonUtils.listToJson(runs(passages, settling.said(compared))));
    }

    private List<Run> runs(List<Passage> passages, Map<ShotId, Shot> said) {
        List<Run> runs = new ArrayList<>();
        ShotId last = null;
        for (Passage passage : passages) {
            ShotId shot = passage.shot();
            if (runs.isEmpty() || shot == null || !shot.equals(last)) {
                runs.add(new Run(shot == null ? null : shot.toString(), shot != null && !placed.contains(shot), new ArrayList<>()));
            }
            runs.getLast().lines().add(line(passage, said));
            last = shot;
        }
        return runs;
    }

    private static boolean isCompared(Passage passage) {
        ElementType type = passage.element().type();
        return passage.isChanged() && (type == ElementType.ACTION || type == ElementType.DIALOGUE);
    }

    private Line line(Passage passage, Map<ShotId, Shot> said) {
        ElementType type = passage.element().type();
        Shot shot = isCompared(passage) && placed.contains(Objects.requireNonNull(passage.shot())) ? said.get(passage.shot()) : null;
        return new Line(
                passage.id().toString(),
                type.code(),
                type == ElementType.PAGE_BREAK ? "" : Plain.of(passage.element().text()),
                passage.element().dual(),
                passage.cut(),
                shot == null ? null : type == ElementType.ACTION ? shot.prompt() : shot.dialogue());
    }
}
