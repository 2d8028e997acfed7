package app.shotloom.node.pipeline.animatic.ink;

import app.shotloom.node.brief.Look;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The one hand that everything in a shot is drawn by, in one look. The light comes from the upper left. The line keeps
 * its weight relative to the picture.
 */
public final class Pen {
    private final Look look;
    private final Hand.Touch touch;
    private final Hand hand;
    private final double roll;

    private Pen(Look look, Hand.Touch touch, double roll) {
        this.look = look;
        this.touch = touch;
        this.roll = roll;
        this.hand = switch (look) {
            case PENCIL -> new PencilHand(touch);
            case INK -> new InkHand(touch);
            case MARKER -> new MarkerHand(touch);
            case WATERCOLOUR -> new WatercolourHand(touch);
            case FLAT -> new FlatHand(touch);
            case NOIR -> new NoirHand(touch);
            case BLUEPRINT -> new BlueprintHand(touch);
            case CHALK -> new ChalkHand(touch);
        };
    }

    /** @param frameHeight in pixels */
    public static Pen of(Look look, int frameHeight, long seed) {
        double width = Math.max(0.8, frameHeight / 400.0);
        return new Pen(look, new Hand.Touch(width, new Wobble(width * 0.6, width * 13, seed), seed, true, false), 0);
    }

    /** A pen in the look that is used when nobody chooses one. */
    public static Pen forHeight(int frameHeight, long seed) {
        return of(Look.INK, frameHeight, seed);
    }

    public Look look() {
        return look;
    }

    /** A lighter touch, for what lies further away. */
    public Pen lighter(double share) {
        return new Pen(look, new Hand.Touch(touch.line() * share, touch.wobble(), touch.seed(), touch.shading(), touch.behind()), roll);
    }

    public Pen withoutHatching() {
        return new Pen(look, new Hand.Touch(touch.line(), touch.wobble(), touch.seed(), false, touch.behind()), roll);
    }

    /** A pen whose cels are turned about their anchors, in radians clockwise, as a camera that rolls needs them. */
    public Pen rolled(double radians) {
        return new Pen(look, touch, radians);
    }

    /** The same hand once more: its lines lie a little differently, as in the next drawing of the same thing. */
    public Pen again(int number) {
        long other = touch.seed() + number * 7919L;
        var wobble = new Wobble(touch.wobble().amplitude(), touch.wobble().wavelength(), other);
        return new Pen(look, new Hand.Touch(touch.line(), wobble, touch.seed(), touch.shading(), touch.behind()), roll);
    }

    /** A colour as this look has it. */
    public Color paint(Color color) {
        return hand.paint(color, false);
    }

    /** The colour of this look's lines. */
    public Color line() {
        return hand.line();
    }

    /** Lets the washes of a whole picture, of type {@code TYPE_INT_ARGB_PRE}, settle as the look's tool leaves them. */
    public void settle(BufferedImage picture) {
        var sheet = new Sheet(picture);
        hand.settle(sheet);
        sheet.brush.dispose();
    }

    /** The same hand for what is behind the subjects: paler, softer, with thinner lines. */
    public Pen backdrop() {
        return new Pen(look, touch.backdrop(), roll);
    }

    /**
     * Draws a drawing once.
     *
     * @param scale pixels for each unit of the drawing
     * @param anchorX where it stands, in units of the drawing
     * @param anchorY where it stands, in units of the drawing
     */
    public Cel cel(Drawing drawing, double scale, double anchorX, double anchorY) {
        return cel(drawing, scale, anchorX, anchorY, null);
    }

    /** @param seen what of the drawing will be seen, in its units; null for all of it */
    public Cel cel(Drawing drawing, double scale, double anchorX, double anchorY, @Nullable Rectangle2D seen) {
        var turned = AffineTransform.getRotateInstance(roll);
        turned.scale(scale, scale);
        turned.translate(-anchorX, -anchorY);
        Rectangle2D shown = seen == null ? drawing.bounds() : seen.createIntersection(drawing.bounds());
        Rectangle2D bounds = turned.createTransformedShape(shown).getBounds2D();
        double margin = 3 + touch.line() * 2.5 + touch.wobble().amplitude() * 2;
        double left = Math.floor(bounds.getMinX() - margin);
        double top = Math.floor(bounds.getMinY() - margin);
        int width = Math.max(1, (int) Math.ceil(bounds.getMaxX() + margin - left));
        int height = Math.max(1, (int) Math.ceil(bounds.getMaxY() + margin - top));
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        var toPixels = AffineTransform.getTranslateInstance(-left, -top);
        toPixels.concatenate(turned);
        draw(picture, drawing, toPixels);
        return Cel.of(picture, -left, -top);
    }

    /** Draws onto a picture, of type {@code TYPE_INT_ARGB_PRE}, that may already hold something. */
    public void draw(BufferedImage picture, Drawing drawing, AffineTransform toPixels) {
        List<Outline> outlines = new ArrayList<>();
        double margin = 4 + touch.line() * 3 + touch.wobble().amplitude() * 3;
        var seen = new Rectangle2D.Double(-margin, -margin, picture.getWidth() + 2 * margin, picture.getHeight() + 2 * margin);
        drawing.patches().stream()
                .map(patch -> new Outline(patch, toPixels))
                .filter(outline -> outline.bounds().intersects(seen))
                .forEach(outlines::add);
        var sheet = new Sheet(picture);
        hand.draw(sheet, outlines);
        sheet.brush.dispose();
    }

    /** The shadows of what stands on the ground. */
    public Shadow shadow() {
        return new Shadow(look, roll);
    }
}
