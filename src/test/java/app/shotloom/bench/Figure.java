package app.shotloom.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** One figure of the table: its samples, and what it should at most be. */
final class Figure {

    private final String name;
    private final String unit;
    private final double aim;
    private final boolean aimAtSlowest;
    private final List<Double> samples = new ArrayList<>();

    private Figure(String name, String unit, double aim, boolean aimAtSlowest) {
        this.name = name;
        this.unit = unit;
        this.aim = aim;
        this.aimAtSlowest = aimAtSlowest;
    }

    /** The median is to be at most {@code aim}. */
    static Figure median(String name, String unit, double aim) {
        return new Figure(name, unit, aim, false);
    }

    /** The 95th percentile is to be at most {@code aim}. */
    static Figure p95(String name, String unit, double aim) {
        return new Figure(name, unit, aim, true);
    }

    /** Only to be known. */
    static Figure plain(String name, String unit) {
        return new Figure(name, unit, Double.POSITIVE_INFINITY, false);
    }

    synchronized void add(double sample) {
        samples.add(sample);
    }

    double median() {
        return percentile(0.5);
    }

    /** By nearest rank. */
    private synchronized double percentile(double share) {
        List<Double> sorted = samples.stream().sorted().toList();
        return sorted.isEmpty() ? Double.NaN : sorted.get((int) Math.ceil(share * sorted.size()) - 1);
    }

    boolean met() {
        return percentile(aimAtSlowest ? 0.95 : 0.5) <= aim;
    }

    static String heading() {
        return row("", "median", "p95", "samples", "aim", "");
    }

    @Override
    public String toString() {
        boolean hasAim = aim < Double.POSITIVE_INFINITY;
        String verdict = samples.isEmpty() ? "NOT MEASURED" : !hasAim ? "" : met() ? "pass" : "FAIL";
        return row(name, text(percentile(0.5)), text(percentile(0.95)), "" + samples.size(),
                !hasAim ? "" : (aimAtSlowest ? "p95 ≤ " : "median ≤ ") + text(aim), verdict);
    }

    private String text(double value) {
        String number = String.format(Locale.ROOT, value < 20 ? "%.2f" : "%.0f", value).replaceAll("\\.?0+$", "");
        return (value >= 20 ? String.format(Locale.ROOT, "%.0f", value) : number) + " " + unit;
    }

    private static String row(String... cells) {
        return String.format("%-52s %10s %10s %8s  %-18s %s", (Object[]) cells).stripTrailing();
    }
}
