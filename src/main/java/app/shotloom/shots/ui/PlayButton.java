package app.shotloom.shots.ui;

import app.shotloom.board.Outline.Placed;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.board.canvas.ShotLengths;
import app.shotloom.live.News;
import app.shotloom.shared.words.Words;
import app.shotloom.shots.Shot;
import app.shotloom.shots.Shots;
import app.shotloom.shots.Take;
import app.shotloom.shots.Takes;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "▶ Play 0:42": the length of the board, and the board itself, from the selected shot on. */
class PlayButton extends Div {

    private static final Set<String> CHANGES_ORDER = Set.of("outline-changed", News.MISSED);

    private final Canvas canvas;
    private final Shots shots;
    private final Takes takes;
    private final ShotLengths lengths;
    private final Map<ShotId, Duration> known;
    private final NativeButton button = new NativeButton("", click -> play());

    PlayButton(Canvas canvas, Shots shots, Takes takes, ShotLengths lengths) {
        this.canvas = canvas;
        this.shots = shots;
        this.takes = takes;
        this.lengths = lengths;
        known = new HashMap<>(lengths.of(canvas.board()));
        button.addClassNames("plain", "number");
        add(button);
        measure();
        canvas.listen(this, this::hear);
    }

    /** Reads only the shots that are new or of another length. */
    private void hear(List<News> batch) {
        boolean moved = batch.stream().anyMatch(news -> CHANGES_ORDER.contains(news.kind()));
        boolean missed = batch.stream().anyMatch(news -> news.kind().equals(News.MISSED));
        Set<ShotId> unknown = new HashSet<>(lengths.changedBy(batch));
        if (moved) {
            canvas.outline().shots().map(Placed::id).filter(shot -> missed || !known.containsKey(shot)).forEach(unknown::add);
        }
        if (!unknown.isEmpty()) {
            known.putAll(lengths.of(canvas.board(), unknown));
        }
        if (moved || !unknown.isEmpty()) {
            measure();
        }
    }

    private void measure() {
        Duration length = canvas.outline()
                .filmed()
                .map(placed -> known.getOrDefault(placed.id(), Duration.ZERO))
                .reduce(Duration.ZERO, Duration::plus);
        long seconds = Math.round(length.toMillis() / 1000.0);
        button.setText(Words.of("shots.play", "length", "%d:%02d".formatted(seconds / 60, seconds % 60)));
        button.setEnabled(seconds > 0);
    }

    private void play() {
        List<Placed> order = canvas.outline().filmed().toList();
        List<ShotId> selected = canvas.selected();
        int start = selected.isEmpty()
                ? 0
                : Math.max(0, order.stream().map(Placed::id).toList().indexOf(selected.getFirst()));
        Map<ShotId, Shot> said = shots.ofBoard(canvas.board());
        Map<ShotId, Take> chosen = takes.chosenOf(canvas.board());
        List<BoardPlayer.Part> parts = new ArrayList<>();
        for (Placed placed : order) {
            Shot shot = said.get(placed.id());
            if (shot != null) {
                parts.add(part(placed, shot, chosen.get(placed.id())));
            }
        }
        getElement().appendChild(new BoardPlayer(parts, start).getElement());
    }

    private static BoardPlayer.Part part(Placed placed, Shot shot, @Nullable Take take) {
        double seconds = (take == null ? shot.duration() : take.duration()).toMillis() / 1000.0;
        String clip = take == null ? null : take.clip().path();
        return new BoardPlayer.Part(placed.number(), shot.prompt(), clip, seconds);
    }
}
