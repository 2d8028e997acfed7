package app.shotloom.identity.ui;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Times as people say them; coarse, so no time zone is needed. */
final class When {

    private When() {}

    static String ago(Instant past, Clock clock) {
        Duration passed = Duration.between(past, clock.instant());
        if (passed.toMinutes() < 2) {
            return "just now";
        }
        return amount(passed) + " ago";
    }

    static String in(Instant future, Clock clock) {
        return "in " + amount(Duration.between(clock.instant(), future).plusMinutes(1));
    }

    private static String amount(Duration duration) {
        if (duration.toMinutes() < 120) {
            return duration.toMinutes() + " minutes";
        }
        return duration.toHours() < 48 ? duration.toHours() + " hours" : duration.toDays() + " days";
    }
}
