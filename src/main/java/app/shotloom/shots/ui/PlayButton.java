package app.shotloom.shots.ui;

import app.shotloom.board.Outline.Placed;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Canvas;
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
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** "▶ Play 0:42": the length of the board, and the board itself, from the selected shot on. */
class PlayButton extends Div {

    private static final Set<String> CHANGES_LENGTH = Set.of("shot-revised", "outline-changed", News.MISSED);

    private final Canvas canvas;
    private final Shots shots;
    private final Takes takes;
    private final NativeButton button = new NativeButton("", click -> play());

    PlayButton(Canvas canvas, Shots shots, Takes takes) {
        this.canvas = canvas;
        this.shots = shots;
        this.takes = takes;
        button.addClassNames("plain", "number");
        add(button);
        measure();
        canvas.listen(this, batch -> {
            if (batch.stream().anyMatch(news -> CHANGES_LENGTH.contains(news.kind()))) {
                measure();
            }
        });
    }

    private void measure() {
        Map<ShotId, Shot> said = shots.ofBoard(canvas.board());
        Duration length = canvas.outline()
                .filmed()
                .map(placed -> said.get(placed.id()))
                .filter(Objects::nonNull)
                .map(Shot::duration)
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
