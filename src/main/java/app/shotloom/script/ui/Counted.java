package app.shotloom.script.ui;

/** "1 shot", "2 shots". */
final class Counted {

    private Counted() {}

    static String of(int number, String thing) {
        return number + " " + thing + (number == 1 ? "" : "s");
    }

    /** Minutes and seconds, such as 1:05. */
    static String length(double seconds) {
        long whole = Math.round(seconds);
        return "%d:%02d".formatted(whole / 60, whole % 60);
    }
}
