package app.shotloom.identity.internal;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Failed sign-ins of one account or from one address. An attempt counts as failed until it succeeds, so that many at
 * once can't slip past the limit together.
 */
record Attempts(int failures, Instant lastFailure, @Nullable Instant blockedUntil) {

    /**
     * How much is tolerated.
     *
     * @param free failures before the first delay
     */
    record Limit(int free) {

        static final Limit ACCOUNT = new Limit(5);

        /** A whole class or office may share one address. */
        static final Limit ADDRESS = new Limit(30);
    }

    static final Duration FORGOTTEN_AFTER = Duration.ofMinutes(15);
    private static final Duration FIRST_DELAY = Duration.ofSeconds(30);
    private static final int MOST_DOUBLINGS = 5;

    static Attempts none(Instant now) {
        return new Attempts(0, now, null);
    }

    boolean isBlocked(Instant now) {
        return blockedUntil != null && now.isBefore(blockedUntil);
    }

    /** One more, which is now being tried: from the limit on it closes the door behind itself, each time for longer. */
    Attempts another(Instant now, Limit limit) {
        int count = isForgotten(now) ? 1 : failures + 1;
        return new Attempts(count, now, count < limit.free() ? null : now.plus(delay(count - limit.free())));
    }

    /** The attempt succeeded after all. */
    Attempts takenBack() {
        return new Attempts(Math.max(0, failures - 1), lastFailure, null);
    }

    private boolean isForgotten(Instant now) {
        Instant quietSince = blockedUntil == null ? lastFailure : blockedUntil;
        return now.isAfter(quietSince.plus(FORGOTTEN_AFTER));
    }

    /** 30 s, 1, 2, 4, 8, and then 16 minutes each time. */
    private static Duration delay(int beyond) {
        return FIRST_DELAY.multipliedBy(1L << Math.min(beyond, MOST_DOUBLINGS));
    }
}
