package app.shotloom.brief.internal;

import java.time.Duration;

/** How long an answer is waited for before the words are sent again. */
public final class Patience {

    /** A request that nobody took is dropped by the broker after as long. */
    public static final Duration TIME_TO_LIVE = Duration.ofSeconds(30);

    /** Somebody who looks has it sent again after as long. */
    static final Duration OF_PEOPLE = Duration.ofSeconds(3);

    private static final int MOST_DOUBLINGS = 7;

    private Patience() {}

    /** 30 seconds after the first request, about an hour at most. */
    static Duration after(int asks) {
        return TIME_TO_LIVE.multipliedBy(1L << Math.clamp(asks - 1L, 0, MOST_DOUBLINGS));
    }
}
