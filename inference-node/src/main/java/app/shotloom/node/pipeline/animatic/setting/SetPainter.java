package app.shotloom.node.pipeline.animatic.setting;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.pipeline.animatic.camera.Camera;
import app.shotloom.node.pipeline.animatic.camera.Layer;
import app.shotloom.node.pipeline.animatic.camera.Overlay;
import app.shotloom.node.pipeline.animatic.camera.Scenery;
import app.shotloom.node.pipeline.animatic.camera.Stage;
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
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** Paints the set of a shot, once, before its first frame. */
public final class SetPainter {
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
     * @param setting the place as it is written
     * @param time {@code dawn}, {@code day}, {@code dusk} or {@code night}
     * @param frameHeight in pixels
     * @param subjects names of illustrations that must not be part of the set, since the shot is about them
     */
    public record Task(
            String setting,
            String time,
            @Nullable String season,
            @Nullable String weather,
            @Nullable String light,
            @Nullable String mood,
            Camera camera,
            int frameHeight,
            Set<String> subjects,
            long seed) {
        public static Task of(Brief brief, Camera camera, int frameHeight, Set<String> subjects, long seed) {
            return new Task(
                    brief.setting(), brief.time(), brief.season(), brief.weather(), brief.light(), brief.mood(),
                    camera, frameHeight, subjects, seed);
        }
    }

    /** What the set's light makes of a subject's colour. */
    public static UnaryOperator<Color> light(Task task) {
        return Light.of(task.time())::onSubject;
    }

    public Scenery paint(Task task) {
        SetDesign design = design(task);
        boolean apart = task.camera().hasParallax();
        List<Layer> layers = new ArrayList<>();
        Canvas far = canvas(task, design, 0.1);
        sky(far, design, task);
        Canvas middle = apart ? canvas(task, design, 0.5) : far;
        pieces(middle, design, task, true);
        Canvas near = apart ? canvas(task, design, 1) : far;
        new Ground(near, design, task.seed()).floor();
        pieces(near, design, task, false);
        if ("fog".equals(task.weather())) {
            fog(near, design);
        }
        layers.add(layer(far, task, 0.1));
        if (apart) {
            layers.add(layer(middle, task, 0.5));
            layers.add(layer(near, task, 1));
        }
        double thick = "fog".equals(task.weather()) ? 0.9 : 0.35;
        List<Overlay> falling = List.of();
        String weather = task.weather();
        if (weather != null && (weather.equals("rain") || weather.equals("snow"))) {
            double aspect = task.camera().aspect() * task.frameHeight();
            falling = List.of(new Weather(weather, new Rectangle2D.Double(0, 0, aspect, task.frameHeight())));
        }
        return new Scenery(layers, far.light().haze(), thick, List.of(), falling);
    }

    /** Snow lies where it snows. */
    private static SetDesign design(Task task) {
        SetDesign design = SetDesign.of(task.setting());
        boolean white = "snow".equals(task.weather()) && design.kind() == SetDesign.Kind.OUT;
        return white ? design.withGround(Hues.mix(design.ground(), Color.WHITE, 0.72)) : design;
    }

    private Canvas canvas(Task task, SetDesign design, double nearness) {
        Camera camera = task.camera();
        double pixels = task.frameHeight() * camera.closest(nearness);
        Rectangle2D cover = Stage.cover(camera, nearness);
        double horizon = Math.min(0.8, design.horizon());
        double line = design.kind().hasSky() ? camera.horizon() + 0.1 : camera.ground(0.55);
        double down = line - horizon;
        int width = (int) Math.ceil(cover.getWidth() * pixels);
        int height = (int) Math.ceil(cover.getHeight() * pixels);
        var toPixels = new AffineTransform();
        toPixels.scale(pixels, pixels);
        toPixels.translate(-cover.getX(), down - cover.getY());
        toPixels.translate(camera.aspect() / 2, horizon);
        toPixels.scale(camera.closeness(), camera.closeness());
        toPixels.translate(-camera.aspect() / 2, -horizon);
        var picture = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
        var area = new Rectangle2D.Double(cover.getX() - 1, cover.getY() - 1, cover.getWidth() + 2, cover.getHeight() + 2);
        return new Canvas(picture, toPixels, pen.lighter(0.8), Light.of(task.time()), camera.aspect(), area);
    }

    private static void sky(Canvas canvas, SetDesign design, Task task) {
        Light light = canvas.light();
        Rectangle2D area = canvas.area;
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

    private static Layer layer(Canvas canvas, Task task, double nearness) {
        Pen.texture(canvas.picture());
        double pixels = task.frameHeight() * task.camera().closest(nearness);
        Rectangle2D cover = Stage.cover(task.camera(), nearness);
        double anchorX = (task.camera().aspect() / 2 - cover.getX()) * pixels;
        double anchorY = (0.5 - cover.getY()) * pixels;
        return new Layer(Cel.of(canvas.picture(), anchorX, anchorY), pixels, nearness, false);
    }
}
