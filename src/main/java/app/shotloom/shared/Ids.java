package app.shotloom.shared;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.UUID;

/** Mints time-ordered ids (UUID version 7, RFC 9562 section 5.7), so that new rows land at the end of an index. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final long VERSION_7 = 0x7000L;
    private static final long VARIANT_2 = 0x8000_0000_0000_0000L;

    private Ids() {}

    /** A new id; two minted in the same millisecond are in random order. */
    public static UUID next() {
        return at(Clock.systemUTC().millis());
    }

    private static UUID at(long unixMillis) {
        long random = RANDOM.nextLong();
        long high = (unixMillis << 16) | VERSION_7 | (random & 0x0FFF);
        long low = VARIANT_2 | (RANDOM.nextLong() >>> 2);
        return new UUID(high, low);
    }
}
