package app.shotloom.node.pipeline.animatic.catalog;

import app.shotloom.node.pipeline.animatic.ink.Patch;
import com.github.weisj.jsvg.renderer.output.Output;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.MultipleGradientPaint;
import java.awt.Paint;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.ImageObserver;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** An SVG output that draws nothing: it writes down each filled or stroked shape with its colour. */
final class Tracing implements Output {
    private final List<Patch> patches;
    private final RenderingHints hints = new RenderingHints(null);
    private AffineTransform transform;
    private Paint paint = Color.BLACK;
    private Stroke stroke = new BasicStroke(1);
    private float opacity = 1;
    private @Nullable Area clip;

    Tracing(List<Patch> patches) {
        this(patches, new AffineTransform());
    }

    private Tracing(List<Patch> patches, AffineTransform transform) {
        this.patches = patches;
        this.transform = transform;
    }

    @Override
    public void fillShape(Shape shape) {
        Shape placed = transform.createTransformedShape(shape);
        if (clip != null) {
            var cut = new Area(placed);
            cut.intersect(clip);
            placed = cut;
        }
        Color color = color();
        if (color.getAlpha() > 8 && !placed.getBounds2D().isEmpty()) {
            patches.add(new Patch(placed, color));
        }
    }

    @Override
    public void drawShape(Shape shape) {
        fillShape(stroke.createStrokedShape(shape));
    }

    private Color color() {
        Color flat =
                switch (paint) {
                    case Color color -> color;
                    case MultipleGradientPaint gradient -> gradient.getColors()[gradient.getColors().length / 2];
                    default -> Color.GRAY;
                };
        return new Color(flat.getRed(), flat.getGreen(), flat.getBlue(), Math.round(flat.getAlpha() * opacity));
    }

    @Override
    public void setPaint(Paint paint) {
        this.paint = paint;
    }

    @Override
    public void setPaint(Supplier<Paint> supplier) {
        paint = supplier.get();
    }

    @Override
    public void setStroke(Stroke stroke) {
        this.stroke = stroke;
    }

    @Override
    public Stroke stroke() {
        return stroke;
    }

    @Override
    public void applyClip(Shape shape) {
        var placed = new Area(transform.createTransformedShape(shape));
        if (clip != null) {
            placed.intersect(clip);
        }
        clip = placed;
    }

    @Override
    public Output createChild() {
        var child = new Tracing(patches, new AffineTransform(transform));
        child.paint = paint;
        child.stroke = stroke;
        child.opacity = opacity;
        child.clip = clip;
        return child;
    }

    @Override
    public SafeState safeState() {
        var before = (Tracing) createChild();
        return () -> {
            transform = before.transform;
            paint = before.paint;
            stroke = before.stroke;
            opacity = before.opacity;
            clip = before.clip;
        };
    }

    @Override
    public AffineTransform transform() {
        return new AffineTransform(transform);
    }

    @Override
    public void setTransform(AffineTransform transform) {
        this.transform = new AffineTransform(transform);
    }

    @Override
    public void applyTransform(AffineTransform more) {
        transform.concatenate(more);
    }

    @Override
    public void rotate(double angle) {
        transform.rotate(angle);
    }

    @Override
    public void scale(double x, double y) {
        transform.scale(x, y);
    }

    @Override
    public void translate(double x, double y) {
        transform.translate(x, y);
    }

    @Override
    public float currentOpacity() {
        return opacity;
    }

    @Override
    public void applyOpacity(float more) {
        opacity *= more;
    }

    @Override
    public Rectangle2D clipBounds() {
        return clip == null ? new Rectangle2D.Double(-1e4, -1e4, 2e4, 2e4) : clip.getBounds2D();
    }

    @Override
    public RenderingHints renderingHints() {
        return hints;
    }

    @Override
    public @Nullable Object renderingHint(RenderingHints.Key key) {
        return hints.get(key);
    }

    @Override
    public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
        hints.put(key, value);
    }

    @Override
    public Optional<Float> contextFontSize() {
        return Optional.empty();
    }

    @Override
    public boolean supportsFilters() {
        return false;
    }

    @Override
    public boolean supportsColors() {
        return true;
    }

    // The illustrations hold no pixels, nothing is held open, and nobody debugs on this output.

    @Override
    public void drawImage(BufferedImage image) {}

    @Override
    public void drawImage(Image image, @Nullable ImageObserver observer) {}

    @Override
    public void drawImage(Image image, AffineTransform placed, @Nullable ImageObserver observer) {}

    @Override
    public void dispose() {}

    @Override
    public void debugPaint(Consumer<Graphics2D> painter) {}
}
