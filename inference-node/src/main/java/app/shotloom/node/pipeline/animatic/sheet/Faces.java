package app.shotloom.node.pipeline.animatic.sheet;

import app.shotloom.node.pipeline.SheetPicture;
import app.shotloom.node.pipeline.animatic.puppet.Model;
import app.shotloom.node.pipeline.animatic.puppet.Moment.Condition;
import app.shotloom.node.pipeline.animatic.puppet.Shown;
import app.shotloom.node.pipeline.animatic.puppet.Shown.Anchor;
import app.shotloom.node.pipeline.animatic.puppet.Sides;
import java.awt.geom.Point2D;
import java.util.List;

/** A head close up, in a mood. */
final class Faces {
    private static final double HEAD = 0.56;
    private static final double MIDDLE = 0.50;
    /** Larger is never drawn: it would only take time. */
    private static final double LARGEST = 6;

    private final Studio studio;

    Faces(Studio studio) {
        this.studio = studio;
    }

    SheetPicture draw(String id, Model model, String mood) {
        Condition[] states = {Sides.seenFrom(Sides.QUARTER), new Condition("expression", mood, null, 1)};
        Shown small = studio.puppet(model, 0.2).shown(Posing.still(states));
        double height = Math.min(LARGEST, HEAD / headOf(small));
        Shown shown = studio.puppet(model, height).shown(Posing.still(states));
        Point2D head = shown.anchors().getOrDefault(Anchor.HEAD, new Point2D.Double(0, -0.8));
        double x = studio.aspect() / 2 - head.getX() * height;
        double ground = MIDDLE - head.getY() * height;
        var sprite = Posing.floating(shown, x, ground, height, studio.pixels(height));
        return new SheetPicture(studio.draw(List.of(sprite)), List.of(new SheetPicture.Standing(id, 0.5, HEAD, model.metres())));
    }

    /** The height of a head in heights of its body. */
    private static double headOf(Shown shown) {
        Point2D middle = shown.anchors().get(Anchor.HEAD);
        Point2D top = shown.anchors().get(Anchor.TOP);
        return middle == null || top == null ? 0.3 : Math.clamp(2 * middle.distance(top), 0.08, 0.4);
    }
}
