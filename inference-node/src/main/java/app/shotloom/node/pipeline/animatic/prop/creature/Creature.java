package app.shotloom.node.pipeline.animatic.prop.creature;

import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.prop.Body;
import app.shotloom.node.pipeline.animatic.prop.Stance;
import app.shotloom.node.pipeline.animatic.puppet.Moment;
import app.shotloom.node.pipeline.animatic.puppet.Shown.Anchor;
import app.shotloom.node.pipeline.animatic.puppet.Sides;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.EnumMap;
import java.util.Map;

/** An animal that moves as its kind does. */
final class Creature implements Body {
    private final Species species;
    private final Conduct conduct;
    private final AffineTransform place;
    private final Drawing rest;

    Creature(Species species) {
        this.species = species;
        this.conduct = new Conduct(species);
        Pose still = conduct.pose(new Conduct.Act(air() ? Manner.FLY : Manner.STAND, air() ? 2 : 0, Manner.STAND, 4, 0));
        Drawing drawn = new Sketch(species, still).drawing();
        Rectangle2D bounds = drawn.bounds();
        this.place = AffineTransform.getScaleInstance(1 / bounds.getHeight(), 1 / bounds.getHeight());
        place.translate(-bounds.getCenterX(), -bounds.getMaxY());
        this.rest = drawn.transformed(place);
        conduct.measured(bounds.getHeight());
    }

    private boolean air() {
        return species.number("gait", "air", 0) > 0;
    }

    @Override
    public Drawing atRest() {
        return rest;
    }

    @Override
    public double top() {
        return -anchors(Conduct.Act.STANDING).getOrDefault(Anchor.TOP, new Point2D.Double(0, -0.7)).getY();
    }

    @Override
    public boolean canShow(String action) {
        return conduct.canShow(action);
    }

    @Override
    public Stance stance(Moment moment, double phase) {
        String side = Sides.of(moment.conditions());
        if (side != null && !side.equals(Sides.SIDE) && Facing.fits(species)) {
            return facing(side, moment, phase);
        }
        Conduct.Act act = conduct.act(moment, phase);
        double rise = conduct.rise(moment, act, phase);
        return new Stance(act, () -> drawn(act), 0, -rise, anchors(act));
    }

    private record Seen(Conduct.Act act, String side, String mood) {}

    /** Standing, from another side. */
    private Stance facing(String side, Moment moment, double phase) {
        String mood = moment.conditions().stream()
                .filter(one -> one.attribute().equals("expression"))
                .map(Moment.Condition::value)
                .findFirst()
                .orElse("");
        var seen = new Seen(Conduct.Act.STANDING, side, mood);
        var facing = new Facing(species, conduct.pose(seen.act()), side, mood);
        double rest = place.getTranslateX();
        var middle = AffineTransform.getTranslateInstance(side.equals(Sides.THREE_QUARTER) ? 0 : -rest, 0);
        middle.concatenate(place);
        Point2D head = middle.transform(facing.head(), null);
        double skull = facing.skull() * place.getScaleY();
        Map<Anchor, Point2D> anchors = anchors(seen.act());
        anchors.put(Anchor.HEAD, head);
        anchors.put(Anchor.TOP, new Point2D.Double(head.getX(), head.getY() - skull * 1.25));
        return new Stance(seen, () -> facing.drawing().transformed(middle), 0, 0, anchors);
    }

    @Override
    public boolean shows(String attribute, String value) {
        return attribute.equals(Sides.ATTRIBUTE) && (value.equals(Sides.SIDE) || Facing.fits(species) && Sides.isKnown(value));
    }

    private Drawing drawn(Conduct.Act act) {
        Drawing drawing = new Sketch(species, conduct.pose(act)).drawing().transformed(place);
        return act.manner() == Manner.SPIN ? drawing.transformed(AffineTransform.getScaleInstance(turned(act.frame()), 1)) : drawing;
    }

    /** Seen while it turns on the spot. */
    private static double turned(int frame) {
        double side = Math.cos(2 * Math.PI * frame / Manner.FRAMES);
        return side < 0 ? Math.min(-0.45, side) : Math.max(0.45, side);
    }

    private Map<Anchor, Point2D> anchors(Conduct.Act act) {
        var sketch = new Sketch(species, conduct.pose(act));
        Anatomy body = sketch.body();
        Map<Anchor, Point2D> anchors = new EnumMap<>(Anchor.class);
        Point2D back = new Point2D.Double(
                body.shoulder.getX() * 0.45 + body.hip.getX() * 0.55, (body.shoulder.getY() + body.hip.getY()) / 2 - body.chest * 0.85);
        anchors.put(Anchor.MOUTH, placed(sketch.mouth()));
        anchors.put(Anchor.HAND, placed(sketch.mouth()));
        anchors.put(Anchor.OTHER_HAND, placed(sketch.mouth()));
        anchors.put(Anchor.HEAD, placed(body.inHead(0, 0)));
        anchors.put(Anchor.SEAT, placed(back));
        anchors.put(Anchor.TOP, placed(back));
        anchors.put(Anchor.INSIDE, placed(new Point2D.Double(back.getX(), body.shoulder.getY())));
        return anchors;
    }

    private Point2D placed(Point2D point) {
        return place.transform(point, null);
    }
}
