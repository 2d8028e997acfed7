package app.shotloom.node.pipeline.animatic.figure;

import app.shotloom.node.pipeline.animatic.ink.Cel;
import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Noise;
import app.shotloom.node.pipeline.animatic.puppet.Model.Workbench;
import app.shotloom.node.pipeline.animatic.puppet.Moment;
import app.shotloom.node.pipeline.animatic.puppet.Puppet;
import app.shotloom.node.pipeline.animatic.puppet.Shown;
import app.shotloom.node.pipeline.animatic.puppet.Shown.Anchor;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.HashMap;
import java.util.Map;

/** A person in one shot: drawings of its movements, each made when it is first needed. */
final class PersonPuppet implements Puppet {
    private static final double HIPS_WHEN_SEATED = 0.26;

    private record Key(Motion motion, int number, int facing) {}

    private record Made(Cel cel, Map<Anchor, Point2D> anchors) {}

    private final Figure figure;
    private final Workbench workbench;
    private final double offset;
    private final Map<Key, Made> made = new HashMap<>();

    PersonPuppet(Figure figure, Workbench workbench) {
        this.figure = figure;
        this.workbench = workbench;
        this.offset = Noise.at(workbench.seed()) * 0.7;
    }

    @Override
    public Shown shown(Moment moment) {
        Motion motion = motion(moment);
        int number = motion.drawingAt(moment.seconds() + offset);
        Made drawing = made.computeIfAbsent(new Key(motion, number, moment.facing() < 0 ? -1 : 1), this::make);
        double lift = moment.seated() < 0 ? 0 : Math.max(0, moment.seated() - HIPS_WHEN_SEATED);
        return new Shown(drawing.cel(), 0, -lift, drawing.anchors());
    }

    private static Motion motion(Moment moment) {
        for (Moment.Doing doing : moment.doing().reversed()) {
            Motion known = Motions.of(doing.action());
            if (known != null) {
                return known;
            }
        }
        Motion walking = Motions.of("walk");
        if (moment.speed() > 0 && walking != null) {
            return walking;
        }
        return moment.seated() >= 0 ? Motions.sitting() : Motions.standing();
    }

    private Made make(Key key) {
        Figure.Posed posed = figure.drawn(key.motion(), key.number());
        Drawing drawing = posed.drawing();
        if (key.facing() < 0) {
            drawing = drawing.transformed(AffineTransform.getScaleInstance(-1, 1));
        }
        Cel cel = workbench.pen().cel(drawing.recoloured(workbench.light()), workbench.pixels(), 0, 0);
        Point2D skull = at(posed.skull(), 0, key.facing());
        return new Made(
                cel,
                Map.of(
                        Anchor.HAND, at(posed.hand(), 0, key.facing()),
                        Anchor.OTHER_HAND, at(posed.hand(), 0.02, key.facing()),
                        Anchor.HEAD, skull,
                        Anchor.MOUTH, at(posed.skull(), 0.03, key.facing()),
                        Anchor.SEAT, new Point2D.Double(0, -0.5),
                        Anchor.TOP, at(posed.skull(), -0.1, key.facing())));
    }

    private static Point2D at(Point2D point, double lower, int facing) {
        return new Point2D.Double(point.getX() * facing, point.getY() + lower);
    }
}
