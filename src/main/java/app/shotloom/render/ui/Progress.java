package app.shotloom.render.ui;

import app.shotloom.render.RenderJob;
import app.shotloom.render.RenderStatus;
import app.shotloom.shared.words.Words;
import java.util.List;
import java.util.Objects;

/** Renders in a person's words. */
final class Progress {

    private static final double ALMOST_DONE = 1.5;
    private static final int IN_MINUTES_FROM = 90;

    private Progress() {}

    /** "1 being drawn, 2 waiting, about 40 s". */
    static String summary(List<RenderJob> open) {
        long drawn = open.stream().filter(job -> job.status() == RenderStatus.RUNNING).count();
        long waiting = open.size() - drawn;
        double longest = open.stream()
                .map(RenderJob::secondsLeft)
                .filter(Objects::nonNull)
                .mapToDouble(Double::doubleValue)
                .max()
                .orElse(0);
        String said = Words.of(key(drawn, waiting), "drawn", drawn, "waiting", waiting);
        return longest < ALMOST_DONE ? said : Words.of("render.tray.left", "summary", said, "left", about(longest));
    }

    private static String key(long drawn, long waiting) {
        return waiting == 0 ? "render.tray.drawn" : drawn == 0 ? "render.tray.waiting" : "render.tray.both";
    }

    static String left(RenderJob job) {
        Double seconds = job.secondsLeft();
        if (seconds == null) {
            return Words.of("render.being-drawn");
        }
        return seconds < ALMOST_DONE ? Words.of("render.almost-done") : about(seconds);
    }

    private static String about(double seconds) {
        return seconds < IN_MINUTES_FROM
                ? Words.of("render.seconds", "count", seconds)
                : Words.of("render.minutes", "count", seconds / 60);
    }
}
