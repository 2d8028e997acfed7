package app.shotloom.node.pipeline.animatic.figure;

import app.shotloom.node.pipeline.animatic.figure.acting.Actors;
import app.shotloom.node.pipeline.animatic.figure.acting.Performed;
import app.shotloom.node.pipeline.animatic.figure.body.Pose;
import app.shotloom.node.pipeline.animatic.figure.body.Surroundings;
import app.shotloom.node.pipeline.animatic.figure.drawing.Figure;
import app.shotloom.node.pipeline.animatic.figure.likeness.Likeness;
import app.shotloom.node.pipeline.animatic.ink.Cel;
import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Noise;
import app.shotloom.node.pipeline.animatic.puppet.Model.Workbench;
import app.shotloom.node.pipeline.animatic.puppet.Moment.Doing;
import app.shotloom.node.pipeline.animatic.puppet.Moment;
import app.shotloom.node.pipeline.animatic.puppet.Puppet;
import app.shotloom.node.pipeline.animatic.puppet.Shown.Anchor;
import app.shotloom.node.pipeline.animatic.puppet.Shown;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A person in one shot: every drawing is made when it is first needed, and kept while there is room. */
final class PersonPuppet implements Puppet {
    private static final double CHAIR = 0.27;

    /** What makes one drawing differ from another. */
    private record Key(Likeness likeness, Pose pose, Surroundings around, String face, double view, double glance, int facing, List<String> tools) {}

    private record Made(Cel cel, Map<Anchor, Point2D> anchors) {}

    private final Likeness likeness;
    private final Wear wear;
    private final Actors actors;
    private final Workbench workbench;
    private final double phase;
    private final Kept<Key, Made> made = new Kept<>(one -> one.cel().pixels().length);

    PersonPuppet(Likeness likeness, Actors actors, Workbench workbench) {
        this.likeness = likeness;
        this.wear = new Wear(likeness);
        this.actors = actors;
        this.workbench = workbench;
        this.phase = Noise.at(workbench.seed()) * 0.9;
    }

    @Override
    public Shown shown(Moment asked) {
        Moment moment = likeness.aids().contains("wheelchair") ? wheeled(asked) : asked;
        Performed performed = actors.performed(likeness.build(), moment, phase);
        var key = new Key(
                wear.under(moment.conditions()),
                performed.pose(),
                performed.around(),
                performed.expression(),
                performed.view(),
                glance(moment, performed),
                performed.facing(),
                tools(performed, asked));
        Made drawing = made.get(key, this::make);
        return new Shown(drawing.cel(), performed.moved() * performed.facing(), 0, drawing.anchors());
    }

    /** Who has a wheelchair sits in it, and moves by it. */
    private static Moment wheeled(Moment moment) {
        List<Doing> doing = new ArrayList<>();
        if (moment.speed() > 0.03) {
            doing.add(new Doing("wheel oneself", null, moment.seconds(), 60, null, 0));
        }
        moment.doing().stream().filter(one -> !one.action().matches("walk|run|stand|go|come|stroll")).forEach(doing::add);
        return new Moment(
                moment.seconds(), doing, moment.conditions(), moment.facing(), moment.speed(), moment.travelled(),
                moment.seated() >= 0 ? moment.seated() : CHAIR, moment.gaze());
    }

    private List<String> tools(Performed performed, Moment moment) {
        List<String> tools = new ArrayList<>(performed.tools());
        if (likeness.aids().contains("wheelchair") && moment.seated() < 0) {
            tools.addAll(List.of("wheelchair", "wheels"));
        }
        if (likeness.aids().contains("stick") && performed.tools().isEmpty()) {
            tools.add("stick");
        }
        return tools;
    }

    private static double glance(Moment moment, Performed performed) {
        if (moment.gaze() == null) {
            return 0;
        }
        boolean ahead = moment.gaze().x() * performed.facing() >= 0;
        return performed.view() < 0 ? 0 : ahead ? -0.8 : 0.8;
    }

    private Made make(Key key) {
        Figure.Drawn drawn = new Figure(key.likeness(), workbench.pixels())
                .drawn(new Figure.Sitting(key.pose(), key.around(), key.face(), key.view(), key.glance(), key.tools()));
        Drawing drawing = drawn.drawing();
        if (key.facing() < 0) {
            drawing = drawing.transformed(AffineTransform.getScaleInstance(-1, 1));
        }
        Map<Anchor, Point2D> anchors = new EnumMap<>(Anchor.class);
        drawn.anchors().forEach((anchor, at) -> anchors.put(anchor, new Point2D.Double(at.getX() * key.facing(), at.getY())));
        Cel cel = workbench.pen().cel(drawing.recoloured(workbench.light()), workbench.pixels(), 0, 0, seen(anchors.get(Anchor.HEAD)));
        return new Made(cel, anchors);
    }

    private @Nullable Rectangle2D seen(@Nullable Point2D head) {
        double around = workbench.around();
        return head == null || Double.isInfinite(around)
                ? null
                : new Rectangle2D.Double(head.getX() - around, head.getY() - around, 2 * around, 2 * around);
    }
}
