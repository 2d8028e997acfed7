package app.shotloom.shots;

import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.math.BigDecimal;
import java.time.Duration;

/** The length of a shot as people write it: seconds with a decimal point, 0.5 to 60. */
public final class ShotDuration {

    public static final Duration SHORTEST = Duration.ofMillis(500);
    public static final Duration LONGEST = Duration.ofSeconds(60);
    public static final Duration USUAL = Duration.ofSeconds(4);
    private static final int LONGEST_TEXT = 24;

    private ShotDuration() {}

    /** @throws Refusal.Invalid when it is no number of seconds, or out of bounds */
    public static Duration of(String seconds) {
        try {
            String text = seconds.strip().replace(',', '.');
            if (text.length() > LONGEST_TEXT) {
                throw outOfBounds();
            }
            return of(new BigDecimal(text).doubleValue());
        } catch (NumberFormatException notANumber) {
            throw new Refusal.Invalid(ShotField.DURATION.key(), Saying.of("shots.refused.seconds"));
        }
    }

    /** @throws Refusal.Invalid when it is out of bounds */
    public static Duration of(double seconds) {
        if (!(seconds >= SHORTEST.toMillis() / 1000.0 && seconds <= LONGEST.toSeconds())) {
            throw outOfBounds();
        }
        return Duration.ofMillis(Math.round(seconds * 1000));
    }

    /** Seconds without needless zeros: {@code 4}, {@code 2.5}. */
    public static String text(Duration duration) {
        return BigDecimal.valueOf(duration.toMillis(), 3).stripTrailingZeros().toPlainString();
    }

    private static Refusal.Invalid outOfBounds() {
        return new Refusal.Invalid(ShotField.DURATION.key(), Saying.of("shots.refused.duration"));
    }
}
