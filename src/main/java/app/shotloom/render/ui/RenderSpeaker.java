package app.shotloom.render.ui;

import app.shotloom.render.RenderJob;
import app.shotloom.render.RenderStatus;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.html.Span;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.stream.Collectors;

/** Read by screen readers, seen by nobody: each end of a render, and how far one is at most every ten seconds. */
class RenderSpeaker extends Span {

    private static final Duration BETWEEN_PROGRESS = Duration.ofSeconds(10);

    /** A render that is over, with the number of its shot. */
    record Ended(String shot, RenderStatus how) {}

    private final Clock clock;
    private Instant lastSaid = Instant.EPOCH;

    RenderSpeaker(Clock clock) {
        this.clock = clock;
        addClassName("only-read");
        getElement().setAttribute("role", "status");
    }

    void say(List<Ended> ended, List<RenderJob> open) {
        if (!ended.isEmpty()) {
            say(ended.stream().map(RenderSpeaker::words).collect(Collectors.joining(" ")));
        } else if (!open.isEmpty() && lastSaid.plus(BETWEEN_PROGRESS).isBefore(clock.instant())) {
            say(Words.of("render.progress", "summary", Progress.summary(open), "part", open.getFirst().progress()));
        }
    }

    private void say(String words) {
        setText(words);
        lastSaid = clock.instant();
    }

    private static String words(Ended ended) {
        RenderStatus how = ended.how().isOpen() ? RenderStatus.RUNNING : ended.how();
        return Words.name("render.ended", how, "shot", ended.shot());
    }
}
