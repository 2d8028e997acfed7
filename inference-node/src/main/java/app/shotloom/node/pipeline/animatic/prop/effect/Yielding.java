package app.shotloom.node.pipeline.animatic.prop.effect;

import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import app.shotloom.node.pipeline.animatic.prop.effect.Effect.Making;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What gives way as a whole: melting, sagging, crumpling, folding, swelling, tipping over. */
final class Yielding {
    private Yielding() {}

    /** Sinks into a puddle of its own colour. */
    static Drawing melted(Drawing drawing, double degree, Making making) {
        Rectangle2D bounds = drawing.bounds();
        double base = bounds.getMaxY();
        double high = bounds.getHeight();
        double sink = 1 - 0.86 * degree;
        Drawing sunk = Warp.of(drawing, point -> {
            double height = (base - point.getY()) / high;
            double drip = 0.06 * degree * Math.sin(point.getX() * 22 / Math.max(0.4, bounds.getWidth()) + making.seed() % 7) * height;
            double left = height * sink + drip * (1 - degree * 0.8);
            double spread = 1 + 0.75 * degree * (1 - height) + 0.2 * degree;
            return new Point2D.Double(bounds.getCenterX() + (point.getX() - bounds.getCenterX()) * spread, base - Math.max(0, left) * high);
        });
        double wide = bounds.getWidth() * (0.3 + 0.75 * degree);
        var puddle = new Patch(Shapes.puddle(bounds.getCenterX(), base - 0.012, wide, high * 0.075 * Math.min(1, degree * 2.5) + 0.004), making.main());
        List<Patch> all = new ArrayList<>(List.of(puddle));
        all.addAll(sunk.patches());
        if (degree > 0.1) {
            all.add(new Patch(Shapes.ellipse(bounds.getCenterX() - wide * 0.45, base - high * 0.03, wide * 0.18, high * 0.012), new Color(255, 255, 255, 150)));
        }
        return new Drawing(all);
    }

    /** The air goes out: lower, wrinkled, hanging to one side. */
    static Drawing deflated(Drawing drawing, double degree, Making making) {
        Rectangle2D bounds = drawing.bounds();
        double base = bounds.getMaxY();
        return Warp.of(drawing, point -> {
            double height = (base - point.getY()) / bounds.getHeight();
            double wrinkle = 0.035 * degree * Math.sin(point.getX() * 19 / bounds.getWidth() + height * 5);
            double low = height * (1 - 0.68 * degree) + wrinkle * height;
            double lean = 0.25 * degree * height * height * bounds.getWidth();
            return new Point2D.Double(bounds.getCenterX() + (point.getX() - bounds.getCenterX()) * (1 + 0.12 * degree * (1 - height)) + lean, base - low * bounds.getHeight());
        });
    }

    static Drawing inflated(Drawing drawing, double degree, Making making) {
        return scaled(drawing, 0.45 + 0.75 * degree, 0.4 + 0.8 * degree);
    }

    /** A burst, then scraps on the floor. */
    static Drawing popped(Drawing drawing, double degree, Making making) {
        Rectangle2D bounds = drawing.bounds();
        List<Patch> patches = new ArrayList<>();
        if (degree < 0.05) {
            return drawing;
        }
        double size = Math.max(bounds.getWidth(), bounds.getHeight());
        if (degree < 0.5) {
            double burst = 0.5 + degree;
            patches.add(new Patch(Shapes.star(bounds.getCenterX(), bounds.getCenterY(), size * 0.62 * burst, 0.5, 12, 0.1), new Color(0xFBF4DC)));
            patches.add(new Patch(Shapes.star(bounds.getCenterX(), bounds.getCenterY(), size * 0.4 * burst, 0.45, 10, 0.4), making.main()));
        }
        for (int i = 0; i < 9; i++) {
            double angle = Math.PI * 2 * i / 9 + making.chance(i);
            double away = size * Math.min(1, degree * 2.2) * (0.4 + 0.35 * making.chance(i + 4));
            double x = bounds.getCenterX() + Math.cos(angle) * away;
            double up = bounds.getCenterY() + Math.sin(angle) * away;
            double y = Math.min(bounds.getMaxY() - 0.03, up + (bounds.getMaxY() - up) * Math.max(0, degree - 0.35) / 0.65 * 1.1);
            patches.add(new Patch(Shapes.star(x, y, size * 0.075, 0.55, 3, angle), making.main()));
        }
        return new Drawing(patches);
    }

    /** Pressed into a ball full of creases. */
    static Drawing crumpled(Drawing drawing, double degree, Making making) {
        Rectangle2D bounds = drawing.bounds();
        double size = Math.min(bounds.getWidth(), bounds.getHeight());
        double x = bounds.getCenterX();
        double radius = size * 0.42;
        double y = bounds.getCenterY() + (bounds.getMaxY() - radius - bounds.getCenterY()) * degree;
        Drawing pressed = Warp.of(drawing, point -> {
            double angle = Math.atan2(point.getY() - bounds.getCenterY(), point.getX() - x);
            double away = point.distance(x, bounds.getCenterY());
            double ragged = radius * (0.92 + 0.08 * Math.sin(angle * 5 + making.seed() % 5) + 0.06 * Math.sin(angle * 11)) * Math.min(1, away / (size * 0.5));
            double to = away + (ragged - away) * degree;
            return new Point2D.Double(x + Math.cos(angle) * to, y + Math.sin(angle) * to);
        });
        return degree < 0.25 ? pressed : Surface.of(pressed, making.seed()).dashes(6, 0.11, 0.013, 0.6, 0.9, -22, 200).dashes(5, 0.1, 0.013, 2.1, 0.7, -18, 200).drawing();
    }

    static Drawing folded(Drawing drawing, double degree, Making making) {
        Rectangle2D bounds = drawing.bounds();
        double line = bounds.getCenterY();
        Drawing lower = Clip.half(drawing, 0, line, 0, -1);
        Drawing upper = Clip.half(drawing, 0, line, 0, 1);
        double turn = Math.cos(Math.PI * degree);
        var fold = AffineTransform.getTranslateInstance(0, line);
        fold.scale(1, Math.abs(turn) < 0.08 ? 0.08 : turn);
        fold.translate(0, -line);
        Drawing flap = upper.transformed(fold);
        Drawing shown = degree > 0.5 ? flap.recoloured(color -> Tones.lighter(color, -7)) : flap;
        return shown.over(lower);
    }

    static Drawing wilted(Drawing drawing, double degree, Making making) {
        Rectangle2D bounds = drawing.bounds();
        double base = bounds.getMaxY();
        Drawing bent = Warp.of(drawing, point -> {
            double height = (base - point.getY()) / bounds.getHeight();
            double bend = degree * 1.5 * height * height;
            double reach = height * bounds.getHeight() * (1 - 0.25 * degree);
            return new Point2D.Double(point.getX() * (1 - 0.15 * degree * height) - Math.sin(bend) * reach * 0.7, base - Math.cos(bend * 0.85) * reach);
        });
        return bent.recoloured(color -> Tones.mix(color, new Color(0x8A6B3C), 0.62 * degree));
    }

    /** From a bud: its upper half closed and small on a shorter stalk, then wide open. */
    static Drawing blooming(Drawing drawing, double degree, Making making) {
        Rectangle2D bounds = drawing.bounds();
        double base = bounds.getMaxY();
        double open = 0.22 + 0.78 * degree;
        return Warp.of(drawing, point -> {
            double height = (base - point.getY()) / bounds.getHeight();
            double part = Math.clamp((height - 0.3) / 0.25, 0, 1);
            double closed = 1 - 0.35 * (1 - degree) * part * (height - 0.3);
            double wide = (1 + (open - 1) * part) * (0.75 + 0.25 * degree);
            return new Point2D.Double(bounds.getCenterX() + (point.getX() - bounds.getCenterX()) * wide, base - height * closed * bounds.getHeight() * (0.62 + 0.38 * degree));
        });
    }

    /** Waters that dry up: smaller and paler, and the dry ground where they were. */
    static Drawing drained(Drawing drawing, double degree, Making making) {
        Rectangle2D bounds = drawing.bounds();
        List<Patch> all = new ArrayList<>();
        var mud = new Color(150, 128, 96, (int) (200 * Math.min(1, degree * 2)));
        all.add(new Patch(Shapes.puddle(bounds.getCenterX(), bounds.getMaxY() - bounds.getHeight() * 0.3, bounds.getWidth() * 0.5, bounds.getHeight() * 0.3), mud));
        double left = 1 - 0.9 * degree;
        var place = AffineTransform.getTranslateInstance(bounds.getCenterX(), bounds.getMaxY() - bounds.getHeight() * 0.3);
        place.scale(left, left);
        place.translate(-bounds.getCenterX(), -bounds.getMaxY() + bounds.getHeight() * 0.3);
        all.addAll(Effects.faded(drawing.transformed(place), 1 - 0.6 * degree).patches());
        return new Drawing(all);
    }

    static Drawing tipped(Drawing drawing, double degree, Making making) {
        Rectangle2D bounds = drawing.bounds();
        Drawing turned = drawing.transformed(AffineTransform.getRotateInstance(Math.PI / 2 * degree * degree, bounds.getMaxX() * 0.6, bounds.getMaxY()));
        return turned.transformed(AffineTransform.getTranslateInstance(-turned.bounds().getCenterX() * 0.5, bounds.getMaxY() - turned.bounds().getMaxY()));
    }

    static Drawing tilted(Drawing drawing, double degree, Making making) {
        Rectangle2D bounds = drawing.bounds();
        return drawing.transformed(AffineTransform.getRotateInstance(-0.75 * degree, bounds.getCenterX(), bounds.getMaxY() - bounds.getHeight() * 0.2));
    }

    static Drawing squeezed(Drawing drawing, double degree, Making making) {
        return scaled(drawing, 1 + 0.2 * degree, 1 - 0.55 * degree);
    }

    static Drawing bent(Drawing drawing, double degree, Making making) {
        Rectangle2D bounds = drawing.bounds();
        return Warp.of(drawing, point -> {
            double height = (bounds.getMaxY() - point.getY()) / bounds.getHeight();
            return new Point2D.Double(point.getX() + 0.55 * degree * height * height * bounds.getHeight(), point.getY() + 0.22 * degree * height * height * bounds.getHeight());
        });
    }

    /** About the middle of its base. */
    static Drawing scaled(Drawing drawing, double x, double y) {
        Rectangle2D bounds = drawing.bounds();
        var place = AffineTransform.getTranslateInstance(bounds.getCenterX(), bounds.getMaxY());
        place.scale(Math.max(0.02, x), Math.max(0.02, y));
        place.translate(-bounds.getCenterX(), -bounds.getMaxY());
        return drawing.transformed(place);
    }
}
