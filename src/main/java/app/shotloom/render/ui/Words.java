package app.shotloom.render.ui;

import app.shotloom.render.RenderJob;
import app.shotloom.render.RenderStatus;
import java.util.List;
import java.util.Objects;

/** Renders in a person's words. */
final class Words {

    private static final double ALMOST_DONE = 1.5;
    private static final int IN_MINUTES_FROM = 90;

    private Words() {}

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
        String said = waiting == 0 ? drawn + " being drawn" : drawn == 0 ? waiting + " waiting" : drawn + " being drawn, " + waiting + " waiting";
        return longest < ALMOST_DONE ? said : said + ", " + about(longest);
    }

    static String left(RenderJob job) {
        Double seconds = job.secondsLeft();
        return seconds == null ? "being drawn" : seconds < ALMOST_DONE ? "almost done" : about(seconds);
    }

    private static String about(double seconds) {
        return seconds < IN_MINUTES_FROM ? "about %.0f s".formatted(seconds) : "about %.0f min".formatted(seconds / 60);
    }
}
