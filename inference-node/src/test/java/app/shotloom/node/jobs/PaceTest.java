package app.shotloom.node.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

class PaceTest {
    private final HandClock clock = new HandClock();
    private final Pace pace = new Pace(clock, 100);

    @Test
    void theFirstPreviewIsDueAtOnce() {
        assertThat(pace.previewDue(1)).isTrue();
        assertThat(pace.previewDue(1)).isFalse();
    }

    @Test
    void fourPreviewsASecond() {
        assertThat(previews(1_000, 10)).isEqualTo(4);
    }

    @Test
    void aQuickJobIsSeenAtEachQuarter() {
        assertThat(previews(400, 100)).isEqualTo(4);
    }

    @Test
    void aVeryQuickJobIsNotSeenFasterThanAPersonSees() {
        assertThat(previews(100, 100)).isEqualTo(2);
    }

    /** How many previews are due while so many of the hundred frames are drawn evenly in that time. */
    private int previews(int millis, int frames) {
        int due = 0;
        for (int spent = 0; spent < millis; spent++) {
            due += pace.previewDue(frames * spent / millis) ? 1 : 0;
            clock.millis++;
        }
        return due;
    }

    @Test
    void whatIsLeftFollowsFromWhatIsDone() {
        clock.millis += 2_000;

        assertThat(pace.done(50)).isEqualTo(0.485);
        assertThat(pace.secondsLeft(50)).isEqualTo(2.1);
        assertThat(pace.secondsLeft(0)).isZero();
    }

    private static final class HandClock extends Clock {
        private long millis = 1_795_390_000_000L;

        @Override
        public long millis() {
            return millis;
        }

        @Override
        public Instant instant() {
            return Instant.ofEpochMilli(millis);
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return this;
        }
    }
}
