package app.shotloom.node.pipeline.animatic.prop;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.pipeline.animatic.ink.Cel;
import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Dye;
import app.shotloom.node.pipeline.animatic.puppet.Model.Workbench;
import app.shotloom.node.pipeline.animatic.puppet.Moment;
import app.shotloom.node.pipeline.animatic.puppet.Puppet;
import app.shotloom.node.pipeline.animatic.puppet.Shown;
import app.shotloom.node.reader.Colours;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;

/** Draws a body moment by moment, each of its looks once. */
final class PropPuppet implements Puppet {
    /** Drawings kept: more than a cycle of movement needs, few enough for large frames. */
    private static final int KEPT = 40;

    private record Key(Object stance, boolean mirrored) {}

    private final Brief.Subject subject;
    private final Body body;
    private final Workbench workbench;
    private final double phase;
    private final Map<Key, Cel> made = new LinkedHashMap<>(KEPT, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, Cel> eldest) {
            return size() > KEPT;
        }
    };

    PropPuppet(Brief.Subject subject, Body body, Workbench workbench, double phase) {
        this.subject = subject;
        this.body = body;
        this.workbench = workbench;
        this.phase = phase;
    }

    @Override
    public Shown shown(Moment moment) {
        Stance stance = body.stance(moment, phase);
        boolean mirrored = moment.facing() > 0 && !body.isLettered();
        Cel cel = made.computeIfAbsent(new Key(stance.key(), mirrored), key -> cel(stance.drawing().get(), mirrored));
        int side = mirrored ? -1 : 1;
        Map<Shown.Anchor, Point2D> anchors = new EnumMap<>(Shown.Anchor.class);
        stance.anchors().forEach((anchor, at) -> anchors.put(anchor, new Point2D.Double(at.getX() * side, at.getY())));
        return new Shown(cel, stance.x() * side, stance.y(), anchors);
    }

    private Cel cel(Drawing drawing, boolean mirrored) {
        Integer asked = subject.color() == null ? null : Colours.rgb(subject.color());
        Drawing dyed = asked == null ? drawing : new Dye(new Color(asked)).dyed(drawing);
        Drawing faced = mirrored ? dyed.transformed(AffineTransform.getScaleInstance(-1, 1)) : dyed;
        return workbench.pen().cel(faced.recoloured(workbench.light()), workbench.pixels(), 0, 0);
    }
}
