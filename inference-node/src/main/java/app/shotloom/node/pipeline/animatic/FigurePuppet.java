package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.pipeline.animatic.figure.Figure;
import app.shotloom.node.pipeline.animatic.figure.Motion;
import app.shotloom.node.pipeline.animatic.figure.Motions;
import app.shotloom.node.pipeline.animatic.ink.Cel;
import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Pen;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** A person: drawings of its movements, each made when it is first needed. */
final class FigurePuppet implements Puppet {
    private record Key(Motion motion, int number, int facing) {}

    private record Made(Cel cel, double handX, double handY) {}

    private final Figure figure;
    private final Pen pen;
    private final double pixels;
    private final UnaryOperator<Color> light;
    private final double offset;
    private final Map<Key, Made> made = new HashMap<>();

    /**
     * @param pixels for each height of the figure
     * @param offset seconds by which its movement is ahead of others
     */
    FigurePuppet(Figure figure, Pen pen, double pixels, UnaryOperator<Color> light, double offset) {
        this.figure = figure;
        this.pen = pen;
        this.pixels = pixels;
        this.light = light;
        this.offset = offset;
    }

    @Override
    public double pixels() {
        return pixels;
    }

    @Override
    public Shown shown(double time, String action, int facing, boolean moving) {
        Motion asked = Motions.of(action);
        Motion walking = Motions.of("walk");
        Motion motion = asked != null ? asked : moving && walking != null ? walking : Motions.standing();
        Made drawing = made.computeIfAbsent(
                new Key(motion, motion.drawingAt(time + offset), facing < 0 ? -1 : 1), this::make);
        return new Shown(drawing.cel(), 0, 0, drawing.handX(), drawing.handY());
    }

    private Made make(Key key) {
        Figure.Posed posed = figure.drawn(key.motion(), key.number());
        Drawing drawing = posed.drawing();
        if (key.facing() < 0) {
            drawing = drawing.transformed(AffineTransform.getScaleInstance(-1, 1));
        }
        Cel cel = pen.cel(drawing.recoloured(light), pixels, 0, 0);
        return new Made(cel, posed.hand().getX() * key.facing(), posed.hand().getY());
    }
}
