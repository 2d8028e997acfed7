package app.shotloom.identity.ui;

import app.shotloom.shared.words.Words;
import com.ibm.icu.text.RelativeDateTimeFormatter;
import com.ibm.icu.text.RelativeDateTimeFormatter.Direction;
import com.ibm.icu.text.RelativeDateTimeFormatter.RelativeUnit;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Times as people say them; coarse, so no time zone is needed. */
final class When {

    private When() {}

    static String ago(Instant past, Clock clock) {
        Duration passed = Duration.between(past, clock.instant());
        return passed.toMinutes() < 2 ? Words.of("shared.moment.now") : say(Direction.LAST, passed);
    }

    static String in(Instant future, Clock clock) {
        return say(Direction.NEXT, Duration.between(clock.instant(), future).plusMinutes(1));
    }

    private static String say(Direction direction, Duration duration) {
        RelativeDateTimeFormatter words = RelativeDateTimeFormatter.getInstance(Words.here());
        if (duration.toMinutes() < 120) {
            return words.format(duration.toMinutes(), direction, RelativeUnit.MINUTES);
        }
        return duration.toHours() < 48
                ? words.format(duration.toHours(), direction, RelativeUnit.HOURS)
                : words.format(duration.toDays(), direction, RelativeUnit.DAYS);
    }
}
