package app.shotloom.node.pipeline.animatic.prop;

import app.shotloom.node.pipeline.animatic.catalog.Illustration;
import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Hues;
import app.shotloom.node.pipeline.animatic.puppet.Moment;
import app.shotloom.node.pipeline.animatic.puppet.Shown.Anchor;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Map;

/** A body drawn by one illustration. */
final class Illustrated implements Body {
    private static final double TILT = Math.toRadians(4.5);

    private final Illustration illustration;
    private final Kind kind;
    private final Drawing drawing;
    private final double width;

    Illustrated(Illustration illustration, Kind kind) {
        this.illustration = illustration;
        this.kind = kind;
        Drawing traced = illustration.drawing();
        Rectangle2D bounds = traced.bounds();
        var place = AffineTransform.getScaleInstance(1 / bounds.getHeight(), 1 / bounds.getHeight());
        place.translate(-bounds.getCenterX(), -bounds.getMaxY());
        this.drawing = traced.transformed(place).recoloured(Hues::washed);
        this.width = bounds.getWidth() / bounds.getHeight();
    }

    @Override
    public Drawing atRest() {
        return drawing;
    }

    @Override
    public boolean canShow(String action) {
        return true;
    }

    @Override
    public boolean isLettered() {
        return illustration.name().matches(".*\\b(?:sign|clock|newspaper|calendar)\\b.*");
    }

    @Override
    public Stance stance(Moment moment, double phase) {
        double beat = (moment.seconds() + phase) * 2 * Math.PI;
        boolean lively = moment.speed() > 0.02 || kind == Kind.ANIMAL && !moment.doing().isEmpty();
        double rise = 0;
        double turn = 0;
        switch (kind) {
            case FLAPPING, FLYING -> {
                rise = 0.08 * Math.sin(beat * 0.45);
                turn = Math.sin(beat * 0.9);
            }
            case AFLOAT -> {
                rise = 0.02 * Math.sin(beat * 0.4);
                turn = Math.sin(beat * 0.33);
            }
            case ANIMAL -> {
                rise = lively ? 0.10 * Math.abs(Math.sin(beat * 0.9)) : 0;
                turn = lively ? Math.sin(beat * 1.8) : 0;
            }
            default -> {}
        }
        int tilt = (int) Math.round(turn);
        return new Stance(tilt, () -> tilted(tilt), 0, -rise, anchors());
    }

    private Drawing tilted(int turn) {
        return turn == 0 ? drawing : drawing.transformed(AffineTransform.getRotateInstance(turn * TILT, 0, -0.4));
    }

    private Map<Anchor, Point2D> anchors() {
        return Map.of(
                Anchor.TOP, new Point2D.Double(0, -1),
                Anchor.SEAT, new Point2D.Double(0, -0.5),
                Anchor.INSIDE, new Point2D.Double(0, -0.45),
                Anchor.MOUTH, new Point2D.Double(-width * 0.4, -0.6),
                Anchor.HEAD, new Point2D.Double(-width * 0.35, -0.75),
                Anchor.HAND, new Point2D.Double(-width * 0.4, -0.5));
    }
}
