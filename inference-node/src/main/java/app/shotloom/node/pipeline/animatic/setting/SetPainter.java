package app.shotloom.node.pipeline.animatic.setting;

import app.shotloom.node.pipeline.animatic.catalog.Catalog;
import app.shotloom.node.pipeline.animatic.catalog.Illustration;
import app.shotloom.node.pipeline.animatic.ink.Cel;
import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Hues;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import app.shotloom.node.pipeline.animatic.ink.Pen;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Paints the set of a shot, once, before its first frame. */
public final class SetPainter {
    private static final double FAR = 0.25;
    private static final double MIDDLE = 0.6;
    private static final double FADED = 0.30;

    private final Catalog catalog;
    private final Pen pen;

    public SetPainter(Catalog catalog, Pen pen) {
        this.catalog = catalog;
        this.pen = pen;
    }

    /**
     * What to paint.
     *
     * @param stageWidth the frame's width in stage units, in which it is 1 high
     * @param area as much of the stage as the camera will see, in stage units
     * @param pixels for each stage unit
     * @param closeness how much nearer the set is for a close shot, at least 1
     * @param apart whether the layers move apart, as when the camera travels
     * @param subjects names of illustrations that must not be part of the set, since the shot is about them
     */
    public record Task(
            String setting,
            String time,
            @org.jspecify.annotations.Nullable String weather,
            double stageWidth,
            Rectangle2D area,
            double pixels,
            double closeness,
            boolean apart,
            Set<String> subjects,
            long seed) {}

    /** Where the weather is seen: out of the window of a room, or everywhere; stage units. */
    public static Rectangle2D opening(String setting, double stageWidth) {
        SetDesign design = SetDesign.of(setting);
        return design.has("window") ? Ground.glass(stageWidth) : new Rectangle2D.Double(0, 0, stageWidth, 1);
    }

    public Backdrop paint(Task task) {
        SetDesign design = design(task);
        List<Backdrop.Layer> layers = new ArrayList<>();
        Canvas far = canvas(task);
        sky(far, design, task);
        Canvas middle = task.apart() ? canvas(task) : far;
        pieces(middle, design, task, true);
        Canvas near = task.apart() ? canvas(task) : far;
        new Ground(near, design, task.seed()).floor();
        pieces(near, design, task, false);
        if ("fog".equals(task.weather())) {
            fog(near, design);
        }
        layers.add(layer(far, task, task.apart() ? FAR : 1));
        if (task.apart()) {
            layers.add(layer(middle, task, MIDDLE));
            layers.add(layer(near, task, 1));
        }
        return new Backdrop(List.copyOf(layers));
    }

    /** Snow lies where it snows. */
    private static SetDesign design(Task task) {
        SetDesign design = SetDesign.of(task.setting());
        boolean white = "snow".equals(task.weather()) && design.kind() == SetDesign.Kind.OUT;
        return white ? design.withGround(Hues.mix(design.ground(), Color.WHITE, 0.72)) : design;
    }

    private Canvas canvas(Task task) {
        int width = (int) Math.ceil(task.area().getWidth() * task.pixels());
        int height = (int) Math.ceil(task.area().getHeight() * task.pixels());
        var toPixels = new AffineTransform();
        toPixels.scale(task.pixels(), task.pixels());
        toPixels.translate(-task.area().getX(), -task.area().getY());
        double horizon = Math.min(0.8, SetDesign.of(task.setting()).horizon());
        toPixels.translate(task.stageWidth() / 2, horizon);
        toPixels.scale(task.closeness(), task.closeness());
        toPixels.translate(-task.stageWidth() / 2, -horizon);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        return new Canvas(picture, toPixels, pen.lighter(0.8), Light.of(task.time()), task.stageWidth(), task.area());
    }

    private static void sky(Canvas canvas, SetDesign design, Task task) {
        Light light = canvas.light();
        Rectangle2D area = task.area();
        var features = new Features(canvas, design, task.seed());
        if (design.kind().hasSky()) {
            canvas.wash(area.getMinY(), Math.min(area.getMaxY(), design.horizon() + 0.02), light.zenith(), light.haze());
            if (light.dark()) {
                features.stars();
                features.moon();
            }
        } else {
            boolean space = design.kind() == SetDesign.Kind.SPACE;
            Color wall = space ? design.back() : light.on(design.back());
            canvas.wash(area.getMinY(), area.getMaxY(), Hues.mix(wall, Hues.INK, 0.06), wall);
        }
        for (String feature : design.features()) {
            if (!(light.dark() && feature.equals("sun"))) {
                features.draw(feature);
            }
        }
        new Ground(canvas, design, task.seed()).wall();
    }

    /** What stands against the distance (hung or floating pieces and what is far), or on the ground. */
    private void pieces(Canvas canvas, SetDesign design, Task task, boolean hung) {
        for (SetPiece piece : design.pieces()) {
            Illustration illustration = catalog.named(piece.illustration());
            boolean wanted = piece.base() > 0 == hung;
            if (wanted && illustration != null && !task.subjects().contains(illustration.name())) {
                piece(canvas, design, piece, illustration);
            }
        }
    }

    private void piece(Canvas canvas, SetDesign design, SetPiece piece, Illustration illustration) {
        Drawing drawing = illustration.drawing();
        Rectangle2D bounds = drawing.bounds();
        double share = Math.min(1, canvas.width / 1.5);
        double scale = piece.height() * share / bounds.getHeight();
        double base = piece.base() > 0 ? piece.base() : design.horizon() + 0.045 * share + 0.02;
        var place = new AffineTransform();
        place.translate(canvas.width * piece.x(), base);
        place.scale(scale, scale);
        place.translate(-bounds.getCenterX(), -bounds.getMaxY());
        List<Patch> patches = new ArrayList<>();
        for (Patch patch : drawing.transformed(place).patches()) {
            Color washed = Hues.mix(Hues.washed(patch.color()), design.back(), FADED);
            Color lit = canvas.light().on(washed);
            patches.add(new Patch(
                    patch.shape(), new Color(lit.getRed(), lit.getGreen(), lit.getBlue(), patch.color().getAlpha())));
        }
        pen.lighter(0.7).withoutHatching().draw(canvas.picture(), new Drawing(patches), canvas.toPixels());
    }

    private static void fog(Canvas canvas, SetDesign design) {
        Color mist = canvas.light().on(new Color(0xE9EBEA));
        Color clear = new Color(mist.getRed(), mist.getGreen(), mist.getBlue(), 90);
        Color thick = new Color(mist.getRed(), mist.getGreen(), mist.getBlue(), 200);
        double horizon = Math.min(0.8, design.horizon());
        canvas.wash(canvas.area.getMinY(), horizon, clear, thick);
        canvas.wash(horizon, canvas.bottom(), thick, clear);
    }

    private static Backdrop.Layer layer(Canvas canvas, Task task, double nearness) {
        Pen.texture(canvas.picture());
        double anchorX = -task.area().getX() * task.pixels();
        double anchorY = -task.area().getY() * task.pixels();
        return new Backdrop.Layer(Cel.of(canvas.picture(), anchorX, anchorY), nearness);
    }
}
