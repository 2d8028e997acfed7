package app.shotloom.render.ui;

import app.shotloom.board.Outline.Placed;
import app.shotloom.board.canvas.Canvas;
import app.shotloom.live.News;
import app.shotloom.render.RenderStatus;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Seen by nobody: says each end of a render, and how far one is at most every ten seconds. */
class RenderSpeaker extends Span {

    private static final Duration BETWEEN_PROGRESS = Duration.ofSeconds(10);

    private final Canvas canvas;
    private final Clock clock;
    private Instant lastSaid = Instant.EPOCH;

    RenderSpeaker(Canvas canvas, Clock clock) {
        this.canvas = canvas;
        this.clock = clock;
        addClassName("only-read");
        getElement().setAttribute("role", "status");
        canvas.listen(this, this::hear);
    }

    private void hear(List<News> batch) {
        List<News> renders =
                batch.stream().filter(news -> news.kind().equals("render-changed")).toList();
        String ends = renders.stream().map(this::end).filter(words -> !words.isEmpty()).collect(Collectors.joining(" "));
        if (!ends.isEmpty()) {
            say(ends);
        } else if (!renders.isEmpty() && lastSaid.plus(BETWEEN_PROGRESS).isBefore(clock.instant())) {
            say(progress(renders.getLast()));
        }
    }

    private void say(String words) {
        if (!words.isEmpty()) {
            setText(words);
            lastSaid = clock.instant();
        }
    }

    private String end(News news) {
        return switch (status(news)) {
            case FINISHED -> shot(news) + " is drawn.";
            case FAILED -> shot(news) + " could not be drawn.";
            case CANCELLED -> shot(news) + " was stopped.";
            case QUEUED, RUNNING -> "";
        };
    }

    private String progress(News news) {
        return status(news) == RenderStatus.RUNNING && news.data().get("progress") instanceof Number done
                ? "%s is being drawn, %.0f per cent.".formatted(shot(news), 100 * done.doubleValue())
                : "";
    }

    private static RenderStatus status(News news) {
        return RenderStatus.valueOf(String.valueOf(news.text("status")).toUpperCase(Locale.ROOT));
    }

    private String shot(News news) {
        return canvas.outline()
                .shots()
                .filter(placed -> placed.id().toString().equals(news.text("shotId")))
                .map(Placed::number)
                .findFirst()
                .map(number -> "Shot " + number)
                .orElse("A shot");
    }
}
