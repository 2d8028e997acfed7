package app.shotloom.node.pipeline.animatic.notation;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.pipeline.animatic.camera.Overlay;
import app.shotloom.node.pipeline.animatic.camera.View;
import app.shotloom.node.pipeline.animatic.ink.Cel;
import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Frame;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import app.shotloom.node.pipeline.animatic.ink.Pen;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** Draws the arrows of a shot over its frames, by the hand that everything else is drawn by. */
public final class Notation implements Overlay {
    private static final Color ACTION = new Color(0xD2382E);
    private static final Color CAMERA = new Color(0x2B6CB8);

    /** An arrow is there this long before its movement begins. */
    private static final double AHEAD = 1.0;

    private static final double AFTER = 0.25;
    private static final double SHORTEST = 0.06;

    private record Shown(Cel cel, double from, double to, Way.Point at) {}

    private final List<Shown> arrows = new ArrayList<>();
    private final Pen pen;
    private final double aspect;
    private final int frameHeight;

    /**
     * @param pen as it draws the subjects
     * @param aspect the frame's width over its height
     * @param frameHeight in pixels
     */
    public Notation(Brief.Camera camera, List<Way> ways, Pen pen, double aspect, int frameHeight) {
        this.pen = pen.withoutHatching();
        this.aspect = aspect;
        this.frameHeight = frameHeight;
        ways.stream().filter(way -> way.length() > SHORTEST).forEach(this::way);
        camera.moves().forEach(this::move);
    }

    @Override
    public void draw(Frame frame, View view, double seconds) {
        for (Shown arrow : arrows) {
            if (seconds >= arrow.from() - AHEAD && seconds <= arrow.to() + AFTER) {
                boolean fixed = arrow.at().nearness() < 0;
                View.Seen at = fixed
                        ? new View.Seen(arrow.at().x(), arrow.at().y(), 1)
                        : view.seen(arrow.at().x(), arrow.at().y(), arrow.at().nearness());
                frame.lay(arrow.cel(), at.x() * frame.height(), at.y() * frame.height(), at.scale());
            }
        }
    }

    /** Along the ground that it goes over, a little in front of its feet. */
    private void way(Way way) {
        Way.Point start = way.points().getFirst();
        double[] at = new double[way.points().size() * 2];
        for (int i = 0; i < way.points().size(); i++) {
            at[i * 2] = way.points().get(i).x() - start.x();
            at[i * 2 + 1] = way.points().get(i).y() - start.y() + 0.035;
        }
        double neck = Math.clamp(way.length() * 0.09, 0.022, 0.05) * Math.clamp(start.nearness(), 0.5, 1.3);
        arrows.add(new Shown(cel(pen, ACTION, Arrow.along(neck * 0.3, neck, at)), way.fromSeconds(), way.toSeconds(), start));
    }

    private void move(Brief.Move move) {
        List<Path2D> shapes = new ArrayList<>();
        CameraMarks.of(move.move(), aspect).forEach(shapes::add);
        if (!shapes.isEmpty()) {
            Cel cel = cel(pen.rolled(0), CAMERA, shapes.toArray(Path2D[]::new));
            arrows.add(new Shown(cel, move.startSeconds(), move.endSeconds(), new Way.Point(0, 0, -1)));
        }
    }

    private Cel cel(Pen hand, Color color, Path2D... shapes) {
        List<Patch> patches = new ArrayList<>();
        for (Path2D shape : shapes) {
            var halo = AffineTransform.getTranslateInstance(0.004, 0.006).createTransformedShape(shape);
            patches.add(new Patch(halo, new Color(20, 20, 30, 70)));
            patches.add(new Patch(shape, color, true));
        }
        return hand.cel(new Drawing(patches), frameHeight, 0, 0);
    }
}
