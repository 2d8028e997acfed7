package app.shotloom.node.pipeline.animatic.sheet;

import app.shotloom.node.pipeline.animatic.camera.Sprite;
import app.shotloom.node.pipeline.animatic.puppet.Moment;
import app.shotloom.node.pipeline.animatic.puppet.Moment.Condition;
import app.shotloom.node.pipeline.animatic.puppet.Shown;
import java.util.List;

/** Somebody who stands still to be drawn. */
final class Posing {
    /** Eyes open, weight on both feet. */
    private static final double AT = 0.5;

    private Posing() {}

    static Moment still(Condition... conditions) {
        return new Moment(AT, List.of(), List.of(conditions), 1, 0, 0, -1, null);
    }

    /**
     * On the ground of a picture.
     *
     * @param x of its place, and {@code ground} below it, in heights of the picture
     * @param height of the model, likewise
     * @param pixels for that height
     * @param wide how wide its shadow is, likewise
     */
    static Sprite standing(Shown shown, double x, double ground, double height, double pixels, double wide) {
        var contact = new Sprite.Contact(x, ground - 0.004, wide, shown.y() < -0.02 ? 0.4 : 1);
        return new Sprite(shown.cel(), x + shown.x() * height, ground + shown.y() * height, height, pixels, 1, 1, contact);
    }

    /** The same without a shadow: where the ground is not in the picture. */
    static Sprite floating(Shown shown, double x, double ground, double height, double pixels) {
        return new Sprite(shown.cel(), x + shown.x() * height, ground + shown.y() * height, height, pixels, 1, 1, null);
    }
}
