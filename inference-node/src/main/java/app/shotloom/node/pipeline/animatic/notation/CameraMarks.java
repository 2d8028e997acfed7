package app.shotloom.node.pipeline.animatic.notation;

import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/**
 * The marks for what the camera does, at the edges of the frame: an arrow the way it turns or goes (two when it travels),
 * arrows in the corners when it nears or draws back, a bent one when it goes round, a jagged line when a hand holds it.
 */
final class CameraMarks {
    private static final double TAIL = 0.022;
    private static final double NECK = 0.036;
    private static final double EDGE = 0.055;
    private static final double LONG = 0.30;

    private CameraMarks() {}

    /** In stage units. */
    static List<Path2D> of(String move, double aspect) {
        int sign = move.endsWith("left") || move.endsWith("up") || move.endsWith("out") ? -1 : 1;
        return switch (move.replaceFirst("-.*", "")) {
            case "pan" -> List.of(across(aspect, EDGE, sign, LONG));
            case "whip" -> List.of(across(aspect, EDGE, sign, LONG * 1.7), across(aspect, EDGE + 0.05, sign, LONG), across(aspect, EDGE + 0.1, sign, LONG * 0.6));
            case "truck" -> List.of(across(aspect, EDGE, sign, LONG), across(aspect, EDGE + 0.062, sign, LONG));
            case "tilt" -> List.of(upright(aspect - EDGE, sign));
            case "crane" -> List.of(upright(aspect - EDGE, sign), upright(aspect - EDGE - 0.065, sign));
            case "zoom", "dolly" -> corners(aspect, sign, move.startsWith("dolly"));
            case "orbit" -> List.of(bent(aspect, sign));
            case "handheld" -> List.of(jagged(aspect));
            default -> List.of();
        };
    }

    private static Path2D across(double aspect, double y, int sign, double length) {
        double middle = aspect / 2;
        return Arrow.along(TAIL, NECK, middle - sign * length / 2, y, middle + sign * length / 2, y);
    }

    private static Path2D upright(double x, int sign) {
        return Arrow.along(TAIL, NECK, x, 0.5 - sign * LONG / 2, x, 0.5 + sign * LONG / 2);
    }

    /** From each corner inwards when it nears, towards it when it draws back; double when the camera itself comes. */
    private static List<Path2D> corners(double aspect, int sign, boolean twice) {
        List<Path2D> marks = new ArrayList<>();
        double reach = 0.13;
        for (int corner = 0; corner < 4; corner++) {
            int right = corner % 2 == 0 ? 1 : -1;
            int down = corner / 2 == 0 ? 1 : -1;
            double x = right > 0 ? EDGE * 0.7 : aspect - EDGE * 0.7;
            double y = down > 0 ? EDGE * 0.7 : 1 - EDGE * 0.7;
            double toX = x + right * reach * Math.min(1.2, aspect * 0.7);
            double toY = y + down * reach;
            marks.add(sign > 0 ? Arrow.along(TAIL, NECK, x, y, toX, toY) : Arrow.along(TAIL, NECK, toX, toY, x, y));
            if (twice) {
                double aside = 0.085;
                marks.add(sign > 0
                        ? Arrow.along(TAIL * 0.7, NECK * 0.7, x + right * aside, y, toX + right * aside, toY)
                        : Arrow.along(TAIL * 0.7, NECK * 0.7, toX + right * aside, toY, x + right * aside, y));
            }
        }
        return marks;
    }

    private static Path2D bent(double aspect, int sign) {
        double middle = aspect / 2;
        double half = Math.min(0.42, aspect * 0.3);
        double y = EDGE + 0.075;
        return Arrow.along(
                TAIL, NECK, middle - sign * half, y, middle - sign * half * 0.6, y - 0.045, middle, y - 0.06, middle + sign * half * 0.6, y - 0.045, middle + sign * half, y);
    }

    private static Path2D jagged(double aspect) {
        var path = new Path2D.Double();
        double x = aspect - 0.26;
        path.moveTo(x, EDGE);
        for (int i = 1; i <= 8; i++) {
            path.lineTo(x + i * 0.026, EDGE + (i % 2 == 0 ? -0.018 : 0.018));
        }
        for (int i = 8; i >= 0; i--) {
            path.lineTo(x + i * 0.026, EDGE + 0.016 + (i % 2 == 0 ? -0.018 : 0.018));
        }
        path.closePath();
        return path;
    }
}
