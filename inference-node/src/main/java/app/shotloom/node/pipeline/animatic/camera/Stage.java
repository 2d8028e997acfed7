package app.shotloom.node.pipeline.animatic.camera;

import app.shotloom.node.pipeline.animatic.ink.Cel;
import app.shotloom.node.pipeline.animatic.ink.Finish;
import app.shotloom.node.pipeline.animatic.ink.Frame;
import app.shotloom.node.pipeline.animatic.ink.Shadow;
import java.awt.Rectangle;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Lays the set, the shadows and the players of one moment on a frame, as the camera sees them. */
public final class Stage {
    private final Camera camera;
    private final Scenery scenery;
    private final Shadow shadow;
    private final Frame frame;

    /** @param shadow of what stands on the ground */
    public Stage(Camera camera, Scenery scenery, Shadow shadow, Frame frame) {
        this.camera = camera;
        this.scenery = scenery;
        this.shadow = shadow;
        this.frame = frame;
    }

    /**
     * Draws a moment.
     *
     * @param sprites from back to front
     * @return where the ink of each sprite now is on the frame, in their order; empty when it is outside
     */
    public List<Rectangle> draw(double seconds, List<Sprite> sprites) {
        View view = camera.at(seconds);
        scenery.layers().stream().filter(layer -> layer.nearness() <= 1).forEach(layer -> lay(layer, view));
        scenery.behind().forEach(overlay -> overlay.draw(frame, view, seconds));
        sprites.forEach(sprite -> shadow(sprite, view));
        List<Rectangle> seen = new ArrayList<>();
        sprites.forEach(sprite -> seen.add(lay(sprite, view)));
        scenery.layers().stream().filter(layer -> layer.nearness() > 1).forEach(layer -> lay(layer, view));
        if (view.blur() > 0) {
            frame.smear((int) Math.round(view.blur() * frame.height()));
        }
        scenery.before().forEach(overlay -> overlay.draw(frame, view, seconds));
        return seen;
    }

    /** What the camera sees at a moment. */
    public View view(double seconds) {
        return camera.at(seconds);
    }

    private void lay(Layer layer, View view) {
        if (layer.ground() && camera.hasParallax() && camera.roll() == 0) {
            frame.lay(layer.cel(), row -> ground(layer, row, view));
            return;
        }
        double nearness = layer.ground() ? 0.6 : layer.nearness();
        View.Seen at = view.seen(camera.aspect() / 2, 0.5, nearness);
        frame.lay(layer.cel(), pixels(at.x()), pixels(at.y()), at.scale() * frame.height() / layer.pixels(), Finish.NONE);
    }

    /** Level ground: each row is as near as the ground there is, and moves and grows by it. */
    private Frame.Row ground(Layer layer, int row, View view) {
        double y = (row + 0.5) / frame.height();
        double stage = view.ground(y, camera.horizon(), camera.front());
        View.Seen at = view.seen(camera.aspect() / 2, stage, camera.nearness(stage));
        double scale = at.scale() * frame.height() / layer.pixels();
        double source = (stage - 0.5) * layer.pixels() + layer.cel().anchorY();
        return new Frame.Row(source, at.x() * frame.height() - layer.cel().anchorX() * scale, scale);
    }

    private Rectangle lay(Sprite sprite, View view) {
        View.Seen at = view.seen(sprite.x(), sprite.y(), sprite.nearness());
        double scale = at.scale() * sprite.height() * frame.height() / sprite.pixels();
        var finish = new Finish(sprite.opacity(), scenery.haze(), scenery.veil(sprite.nearness()));
        return frame.lay(sprite.cel(), pixels(at.x()), pixels(at.y()), scale, finish);
    }

    private void shadow(Sprite sprite, View view) {
        Sprite.Contact contact = sprite.contact();
        if (contact == null || contact.strength() <= 0) {
            return;
        }
        View.Seen at = view.seen(contact.x(), contact.y(), sprite.nearness());
        double wide = contact.width() * frame.height() * at.scale();
        Cel cel = shadow.cel(wide, camera.front() - camera.horizon());
        double strength = sprite.opacity() * contact.strength();
        frame.lay(cel, at.x() * frame.height(), at.y() * frame.height(), wide / shadow.drawn(wide), Finish.faded(strength));
    }

    /** With a still camera, drawings lie on whole pixels: sharp, and fast to copy. */
    private double pixels(double units) {
        double pixels = units * frame.height();
        return camera.isStill() ? Math.rint(pixels) : pixels;
    }

    /** The part of the stage that a layer has to cover: what the camera will see at its nearness, and a little more. */
    public static Rectangle2D cover(Camera camera, double nearness) {
        return wider(camera.reach(nearness));
    }

    /** The part of the stage that a sheet of level ground has to cover. */
    public static Rectangle2D coverGround(Camera camera) {
        return wider(camera.groundReach());
    }

    private static Rectangle2D wider(Rectangle2D reach) {
        double more = 0.012;
        return new Rectangle2D.Double(
                reach.getX() - more, reach.getY() - more, reach.getWidth() + 2 * more, reach.getHeight() + 2 * more);
    }
}
