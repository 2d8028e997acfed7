package app.shotloom.node;

import java.lang.management.ManagementFactory;
import java.time.Duration;

/** How much work something is, whatever else this machine does: processor time of this thread. */
public final class Effort {
    private static final int ROUNDS = 4;

    private Effort() {}

    /** The least of a few rounds, the first of which are a rehearsal for the compiler. */
    public static Duration of(Runnable work) {
        var threads = ManagementFactory.getThreadMXBean();
        long least = Long.MAX_VALUE;
        for (int round = 0; round < ROUNDS; round++) {
            long begun = threads.getCurrentThreadCpuTime();
            work.run();
            least = Math.min(least, threads.getCurrentThreadCpuTime() - begun);
        }
        return Duration.ofNanos(least);
    }
}
