package app.shotloom.node.bench.pictures;

/** Whether the picture as a whole moves as it does when the camera makes a move. */
final class CameraJudge {
    /** In frame widths over the whole shot; less is nothing one would notice. What is far moves little past a camera that travels. */
    private static final double CLEAR = 0.02;

    private static final double STILL = 0.006;
    private static final double GROWN = 0.025;

    private CameraJudge() {}

    static Finding finding(String move, Flow flow) {
        boolean passed = switch (move) {
            case "static" -> Math.abs(flow.right()) < STILL && Math.abs(flow.down()) < STILL && Math.abs(flow.growth()) < 0.01;
            case "pan-left", "truck-left", "whip-left" -> flow.right() > CLEAR && sideways(flow);
            case "pan-right", "truck-right", "whip-right" -> flow.right() < -CLEAR && sideways(flow);
            case "tilt-up", "crane-up" -> flow.down() > CLEAR && !sideways(flow);
            case "tilt-down", "crane-down" -> flow.down() < -CLEAR && !sideways(flow);
            case "zoom-in", "dolly-in" -> flow.growth() > GROWN;
            case "zoom-out", "dolly-out" -> flow.growth() < -GROWN;
            case "orbit", "orbit-left", "orbit-right" -> flow.spread() > CLEAR || Math.abs(flow.right()) > CLEAR;
            case "handheld" -> flow.unrest() > 0.015 && flow.unrest() > 1.5 * Math.hypot(flow.right(), flow.down());
            default -> throw new IllegalArgumentException("Nobody has said how to measure \"" + move + "\".");
        };
        return Finding.of("camera: " + move, passed, words(flow));
    }

    private static boolean sideways(Flow flow) {
        return Math.abs(flow.right()) > Math.abs(flow.down());
    }

    private static String words(Flow flow) {
        return String.format(
                "content moves %.3f right, %.3f down, grows by %.3f, spread %.3f", flow.right(), flow.down(), flow.growth(), flow.spread());
    }
}
