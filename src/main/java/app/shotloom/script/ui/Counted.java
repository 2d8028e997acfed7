package app.shotloom.script.ui;

/** How long something is. */
final class Counted {

    private Counted() {}

    /** Minutes and seconds, such as 1:05. */
    static String length(double seconds) {
        long whole = Math.round(seconds);
        return "%d:%02d".formatted(whole / 60, whole % 60);
    }
}
