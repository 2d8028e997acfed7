package app.shotloom.node.pipeline.animatic.camera;

/**
 * What a shot size means in the frame.
 *
 * @param person how tall a grown-up is, in frame heights
 * @param thing how tall the tallest thing is in a shot without people, in frame heights
 * @param closeness how much nearer the set is than in a long shot, at least 1
 */
record Framing(double person, double thing, double closeness) {
    static Framing of(String size) {
        return switch (size) {
            case "extreme-long" -> new Framing(0.30, 0.24, 0.92);
            case "medium-long" -> new Framing(1.02, 0.52, 1.12);
            case "medium" -> new Framing(1.42, 0.62, 1.3);
            case "medium-close-up" -> new Framing(2.1, 0.74, 1.7);
            case "close-up" -> new Framing(3.1, 0.86, 2.2);
            case "extreme-close-up" -> new Framing(5.6, 1.2, 2.9);
            default -> new Framing(0.70, 0.42, 1);
        };
    }

    /** Where the horizon is at an angle of the camera, in frame heights from the top. */
    static double horizon(String angle) {
        return switch (angle) {
            case "high" -> 0.14;
            case "low" -> 0.74;
            case "overhead" -> -0.9;
            default -> 0.42;
        };
    }
}
