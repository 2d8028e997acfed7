package app.shotloom.node.pipeline.animatic.prop;

import app.shotloom.node.pipeline.animatic.ink.Cel;
import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.prop.effect.Makeup;
import app.shotloom.node.pipeline.animatic.puppet.Model.Workbench;
import app.shotloom.node.pipeline.animatic.puppet.Moment;
import app.shotloom.node.pipeline.animatic.puppet.Puppet;
import app.shotloom.node.pipeline.animatic.puppet.Shown;
import app.shotloom.node.pipeline.animatic.puppet.Sides;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Draws a body moment by moment, each of its looks once. */
final class PropPuppet implements Puppet {
    /** Drawings kept: more than a cycle of movement needs, few enough for large frames. */
    private static final int KEPT = 40;

    private record Key(Object stance, Makeup.Look look, boolean mirrored, boolean turned) {}

    private final Body body;
    private final Makeup makeup;
    private final Workbench workbench;
    private final double phase;
    private final Map<Key, Cel> made = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Cel> eldest) {
            return size() > KEPT;
        }
    };

    PropPuppet(Body body, Makeup makeup, Workbench workbench, double phase) {
        this.body = body;
        this.makeup = makeup;
        this.workbench = workbench;
        this.phase = phase;
    }

    @Override
    public Shown shown(Moment moment) {
        Stance stance = body.stance(moment, phase);
        Makeup.Look look = makeup.look(moment);
        boolean mirrored = moment.facing() > 0 && !body.isLettered();
        boolean turned = body instanceof Illustrated && Sides.SIDE.equals(Sides.of(moment.conditions()));
        Cel cel = made.computeIfAbsent(new Key(stance.key(), look, mirrored, turned), key -> cel(stance, look, key));
        int side = mirrored ? -1 : 1;
        Map<Shown.Anchor, Point2D> anchors = new EnumMap<>(Shown.Anchor.class);
        stance.anchors().forEach((anchor, at) -> anchors.put(anchor, new Point2D.Double(at.getX() * side, at.getY())));
        return new Shown(cel, stance.x() * side, stance.y(), anchors);
    }

    private Cel cel(Stance stance, Makeup.Look look, Key key) {
        Drawing whole = makeup.on(stance.drawing().get(), look);
        Drawing made = key.turned() ? Turned.of(whole) : whole;
        Drawing faced = key.mirrored() ? made.transformed(AffineTransform.getScaleInstance(-1, 1)) : made;
        return workbench.pen().cel(faced.recoloured(workbench.light()), workbench.pixels(), 0, 0);
    }
}
