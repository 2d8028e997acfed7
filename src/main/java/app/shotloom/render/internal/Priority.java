package app.shotloom.render.internal;

/** Who is next: a team that waits for little goes before a team that waits for much. */
final class Priority {

    private static final int HIGHEST = 8;
    private static final int LOWEST = 1;

    private Priority() {}

    /**
     * The JMS priority (0 to 9, 9 first) of a job whose team has that many open already: one step down for each doubling,
     * so that a whole board does not keep another team's single shot waiting.
     */
    static int of(int open) {
        int doublings = Integer.SIZE - 1 - Integer.numberOfLeadingZeros(open + 1);
        return Math.max(LOWEST, HIGHEST - doublings);
    }
}
