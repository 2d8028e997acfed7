package app.shotloom.identity.internal;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.identity.internal.Attempts.Limit;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class AttemptsTest {

    private static final Instant NOON = Instant.parse("2026-11-20T12:00:00Z");

    private static Attempts after(int failures) {
        Attempts attempts = Attempts.none(NOON);
        for (int i = 0; i < failures; i++) {
            attempts = attempts.another(NOON, Limit.ACCOUNT);
        }
        return attempts;
    }

    @Test
    void fourFailuresCostNothing() {
        assertThat(after(4).isBlocked(NOON)).isFalse();
    }

    @Test
    void theFifthShutsTheDoorForHalfAMinute() {
        Attempts five = after(5);

        assertThat(five.isBlocked(NOON)).isTrue();
        assertThat(five.isBlocked(NOON.plusSeconds(29))).isTrue();
        assertThat(five.isBlocked(NOON.plusSeconds(30))).isFalse();
    }

    @Test
    void eachFurtherOneDoublesTheWaitUpToSixteenMinutes() {
        assertThat(after(6).blockedUntil()).isEqualTo(NOON.plusSeconds(60));
        assertThat(after(8).blockedUntil()).isEqualTo(NOON.plusSeconds(240));
        assertThat(after(500).blockedUntil()).isEqualTo(NOON.plus(Duration.ofMinutes(16)));
    }

    @Test
    void aQuietQuarterOfAnHourIsForgiven() {
        Instant later = NOON.plus(Attempts.FORGOTTEN_AFTER).plusSeconds(31);

        assertThat(after(5).another(later, Limit.ACCOUNT)).isEqualTo(new Attempts(1, later, null));
    }

    @Test
    void successGivesOneBackAndNeverOpensCredit() {
        assertThat(after(5).takenBack().failures()).isEqualTo(4);
        assertThat(Attempts.none(NOON).takenBack().failures()).isZero();
    }
}
