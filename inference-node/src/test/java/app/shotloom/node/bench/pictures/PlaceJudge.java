package app.shotloom.node.bench.pictures;

import app.shotloom.node.bench.pictures.Expectation.Placed;
import app.shotloom.node.pipeline.BlockingReport;
import java.awt.Rectangle;
import java.util.List;

/** Whether things stand to each other as they were asked to, by the boxes of their own pixels. */
final class PlaceJudge {
    /** GenEval's rule: the centres lie apart by more than this share of both half sizes together. */
    private static final double APART = 0.1;

    private final Screening screening;

    PlaceJudge(Screening screening) {
        this.screening = screening;
    }

    Finding finding(Placed placed) {
        int frame = switch (placed.when()) {
            case "first" -> 0;
            case "last" -> screening.last();
            default -> screening.last() / 2;
        };
        String check = placed.subject() + " " + placed.relation() + " " + placed.object() + ", " + placed.when();
        List<Mask> subjects = masks(placed.subject(), frame);
        List<Mask> objects = masks(placed.object(), frame);
        if (subjects.isEmpty() || objects.isEmpty()) {
            return Finding.of(check, false, "one of them is not to be seen");
        }
        Rectangle a = subjects.getFirst().box();
        Rectangle b = objects.getFirst().box();
        return Finding.of(check, holds(placed.relation(), a, b), words(a) + " to " + words(b));
    }

    private List<Mask> masks(String noun, int frame) {
        return Nouns.of(screening.blocking(), noun).stream()
                .map(BlockingReport.Subject::id)
                .map(id -> screening.own(id, frame))
                .filter(mask -> mask.area() > 0)
                .toList();
    }

    static boolean holds(String relation, Rectangle a, Rectangle b) {
        double dx = a.getCenterX() - b.getCenterX();
        double dy = a.getCenterY() - b.getCenterY();
        double gapX = Math.abs(dx) - APART * (a.width + b.width);
        double gapY = Math.abs(dy) - APART * (a.height + b.height);
        return switch (relation) {
            case "left-of" -> dx < 0 && gapX > 0 && gapX >= gapY * 0.5;
            case "right-of" -> dx > 0 && gapX > 0 && gapX >= gapY * 0.5;
            case "above" -> dy < 0 && gapY > 0 && gapY >= gapX * 0.5;
            case "below" -> dy > 0 && gapY > 0 && gapY >= gapX * 0.5;
            // nearer to the camera: its foot is lower in the frame, and they overlap or nearly so from side to side
            case "in-front-of" -> a.getMaxY() > b.getMaxY() && Math.abs(dx) < 0.5 * (a.width + b.width);
            case "behind" -> a.getMaxY() < b.getMaxY() && Math.abs(dx) < 0.5 * (a.width + b.width);
            default -> throw new IllegalArgumentException("Nobody has said how to measure \"" + relation + "\".");
        };
    }

    private static String words(Rectangle box) {
        return "(" + Math.round(box.getCenterX()) + "," + Math.round(box.getCenterY()) + " " + box.width + "x" + box.height + ")";
    }
}
