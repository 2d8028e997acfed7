package app.shotloom.brief.internal;

import java.time.Duration;

/** How long an answer is waited for before the words are sent again. */
public final class Patience {

    /** A request that nobody took is dropped by the broker after as long. */
    public static final Duration TIME_TO_LIVE = Duration.ofSeconds(30);

    /** Somebody who looks has it sent again after as long. */
    static final Duration OF_PEOPLE = Duration.ofSeconds(3);

    /** About ten minutes of nobody answering; then it may be the words that no node survives. */
    static final int ASKS_IN_TURN = 20;

    private static final Duration LATER = Duration.ofMinutes(10);

    private Patience() {}

    /** @param asks how often it was asked that nobody waited for */
    static Duration after(int asks) {
        return asks <= ASKS_IN_TURN ? TIME_TO_LIVE : LATER;
    }
}
