package app.shotloom.node.pipeline.animatic.prop;

import app.shotloom.node.pipeline.animatic.catalog.Illustration;
import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.puppet.Moment;
import app.shotloom.node.pipeline.animatic.puppet.Shown.Anchor;
import app.shotloom.node.pipeline.animatic.puppet.Sides;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.EnumMap;
import java.util.Map;

/** A body drawn by one illustration, which moves as things of its kind do. */
final class Illustrated implements Body {
    private final Illustration illustration;
    private final Parts parts;
    private final Mechanics mechanics;
    private final Workings workings;
    private final Drawing rest;
    private final double top;
    private final double inside;
    private final double saddle;

    /**
     * @param grafts what it has of others, in the illustration's units
     * @param top where what is on it stands, as a share of its height
     * @param inside where what is in it stands, likewise
     * @param saddle how far behind its middle one sits on it, as a share of its width
     */
    Illustrated(Illustration illustration, Drawing grafts, Kind kind, double top, double inside, double saddle) {
        this.illustration = illustration;
        this.parts = new Parts(illustration, grafts, kind == Kind.ROLLING);
        this.mechanics = new Mechanics(parts, kind);
        this.workings = new Workings(kind, parts, 0.5);
        this.rest = parts.whole();
        this.top = top;
        this.inside = inside;
        this.saddle = saddle;
    }

    @Override
    public Drawing atRest() {
        return rest;
    }

    @Override
    public double top() {
        return top;
    }

    @Override
    public String picture() {
        return illustration.name();
    }

    @Override
    public boolean canShow(String action) {
        return Motion.of(action) != null;
    }

    @Override
    public boolean shows(String attribute, String value) {
        if (attribute.equals(Sides.ATTRIBUTE)) {
            return value.equals(Sides.FRONT) || value.equals(Sides.SIDE);
        }
        return switch (value) {
            case "open", "closed" -> parts.has("shut") || parts.has("fold") || parts.has("door") || parts.has("lid") || parts.has("slide");
            case "full", "empty" -> parts.has("level");
            case "on", "off", "lit" -> parts.has("light") || parts.has("flame");
            default -> false;
        };
    }

    @Override
    public boolean isLettered() {
        return illustration.name().matches(".*\\b(?:sign|clock|newspaper|calendar)\\b.*");
    }

    @Override
    public Stance stance(Moment moment, double phase) {
        Workings.Working working = workings.at(moment, phase);
        Act act = clockless(working.act());
        return new Stance(act, () -> mechanics.drawn(act), working.x(), working.y(), anchors(act));
    }

    /** Nothing of it turns by time alone: then time makes no new drawing. */
    private Act clockless(Act act) {
        boolean turns = parts.has("spin") || parts.has("hand") || parts.has("rotor");
        return turns
                ? act
                : new Act(act.turn(), act.tilt(), act.squash(), act.face(), act.wave(), act.wheels(), act.open(), act.level(), act.light(), 0, act.extra(), act.tick());
    }

    private Map<Anchor, Point2D> anchors(Act act) {
        double width = parts.width();
        var turn = AffineTransform.getRotateInstance(Math.toRadians(3.0 * act.tilt()));
        Map<Anchor, Point2D> anchors = new EnumMap<>(Anchor.class);
        anchors.put(Anchor.TOP, turned(turn, 0, -top));
        anchors.put(Anchor.SEAT, turned(turn, width * saddle, -Math.min(top, saddle == 0.03 ? 0.62 : 1)));
        anchors.put(Anchor.INSIDE, turned(turn, 0, -inside));
        anchors.put(Anchor.MOUTH, turned(turn, -width * 0.4, -0.6));
        anchors.put(Anchor.HEAD, turned(turn, -width * 0.3, -0.8));
        anchors.put(Anchor.HAND, turned(turn, -width * 0.45, -0.5));
        anchors.put(Anchor.OTHER_HAND, turned(turn, width * 0.45, -0.5));
        return anchors;
    }

    private static Point2D turned(AffineTransform turn, double x, double y) {
        return turn.transform(new Point2D.Double(x, y), null);
    }
}
