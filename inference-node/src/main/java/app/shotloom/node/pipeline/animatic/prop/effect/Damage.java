package app.shotloom.node.pipeline.animatic.prop.effect;

import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import app.shotloom.node.pipeline.animatic.prop.effect.Effect.Making;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** What takes a thing apart: bites, cuts, cracks, shards, tears. */
final class Damage {
    private Damage() {}

    /** A bite for each time, out of the upper side that it faces with first; each grows as it is taken. */
    static Drawing bitten(Drawing drawing, double degree, Making making) {
        Area taken = new Area();
        Rectangle2D bounds = drawing.bounds();
        for (int i = 0; i < making.times(); i++) {
            boolean newest = i == making.times() - 1;
            bite(taken, bounds, i, newest ? degree : 1);
        }
        return taken.isEmpty() ? drawing : Clip.without(drawing, taken);
    }

    /** Bite after bite; at last only crumbs are left. */
    static Drawing eaten(Drawing drawing, double degree, Making making) {
        Rectangle2D bounds = drawing.bounds();
        if (degree > 0.97) {
            return crumbs(bounds, making);
        }
        Area taken = new Area();
        double bites = degree * 9;
        for (int i = 0; i < bites; i++) {
            bite(taken, bounds, i, Math.min(1, bites - i));
        }
        Drawing left = Clip.without(drawing, taken);
        return degree > 0.3 ? left.over(crumbs(bounds, making)) : left;
    }

    private static void bite(Area taken, Rectangle2D bounds, int number, double degree) {
        if (degree <= 0.02) {
            return;
        }
        double[][] places = {{0.06, 0.22}, {0.42, 0.02}, {0.86, 0.16}, {0.2, 0.52}, {0.6, 0.36}, {0.98, 0.5}, {0.12, 0.85}, {0.5, 0.72}, {0.9, 0.85}};
        double[] place = places[number % places.length];
        double size = Math.min(bounds.getWidth(), bounds.getHeight());
        double radius = Math.max(size * 0.27, Math.hypot(bounds.getWidth(), bounds.getHeight()) * 0.15) * (0.4 + 0.6 * degree);
        double x = bounds.getX() + bounds.getWidth() * place[0];
        double y = bounds.getY() + bounds.getHeight() * place[1];
        taken.add(new Area(Shapes.ellipse(x, y, radius * 0.9, radius * 0.9)));
        for (int tooth = 0; tooth < 9; tooth++) {
            double angle = tooth * Math.PI * 2 / 9 + 0.3;
            taken.add(new Area(Shapes.ellipse(x + Math.cos(angle) * radius * 0.82, y + Math.sin(angle) * radius * 0.82, radius * 0.3, radius * 0.3)));
        }
    }

    static Drawing crumbs(Rectangle2D bounds, Making making) {
        List<Patch> patches = new ArrayList<>();
        for (int i = 0; i < 9; i++) {
            double size = bounds.getWidth() * (0.012 + 0.022 * making.chance(i));
            double x = bounds.getX() + bounds.getWidth() * (0.08 + 0.84 * making.chance(i + 20));
            patches.add(new Patch(Shapes.ellipse(x, bounds.getMaxY() - size * 0.7, size * 1.2, size * 0.8), making.main()));
        }
        return new Drawing(patches);
    }

    /** Falls into shards that slide apart and come down. */
    static Drawing broken(Drawing drawing, double degree, Making making) {
        Rectangle2D bounds = drawing.bounds();
        if (degree < 0.12) {
            return cracked(drawing, degree / 0.12, making);
        }
        double gone = (degree - 0.12) / 0.88;
        List<Patch> all = new ArrayList<>();
        List<Drawing> shards = shards(drawing, bounds, making);
        for (int i = 0; i < shards.size(); i++) {
            Drawing shard = shards.get(i);
            Rectangle2D own = shard.bounds();
            double away = (own.getCenterX() - bounds.getCenterX()) * 0.95 + (making.chance(i) - 0.5) * 0.3 * bounds.getWidth();
            double floor = bounds.getMaxY() - own.getMaxY() - (making.chance(i + 9) * 0.06 - 0.03) * bounds.getHeight();
            double fall = gone * gone;
            double turn = (making.chance(i + 40) - 0.5) * 2.2 * gone;
            var place = AffineTransform.getTranslateInstance(away * gone, floor * fall - Math.sin(gone * Math.PI) * 0.05);
            place.rotate(turn, own.getCenterX(), own.getCenterY());
            Drawing fallen = shard.transformed(place);
            double below = fallen.bounds().getMaxY() - bounds.getMaxY();
            all.addAll((below > 0 ? fallen.transformed(AffineTransform.getTranslateInstance(0, -below)) : fallen).patches());
        }
        return new Drawing(all);
    }

    /** Flies apart in fire and smoke. */
    static Drawing exploded(Drawing drawing, double degree, Making making) {
        Rectangle2D bounds = drawing.bounds();
        double size = Math.max(bounds.getWidth(), bounds.getHeight());
        List<Patch> all = new ArrayList<>();
        List<Drawing> shards = shards(drawing, bounds, making);
        for (int i = 0; i < shards.size(); i++) {
            Rectangle2D own = shards.get(i).bounds();
            double dx = (own.getCenterX() - bounds.getCenterX()) * 2.2 + (making.chance(i) - 0.5) * 0.4;
            double dy = (own.getCenterY() - bounds.getCenterY()) * 1.6 - 0.35 * size;
            var place = AffineTransform.getTranslateInstance(dx * degree, dy * degree + 1.2 * size * degree * degree * 0.5);
            place.rotate((making.chance(i + 7) - 0.5) * 7 * degree, own.getCenterX(), own.getCenterY());
            all.addAll(shards.get(i).transformed(place).patches());
        }
        if (degree > 0.5) {
            var soot = new Color(60, 54, 52, 190);
            all.addFirst(new Patch(Shapes.puddle(bounds.getCenterX(), bounds.getMaxY() - 0.01, size * 0.5, size * 0.05), soot));
            for (int i = 0; i < 6; i++) {
                double x = bounds.getCenterX() + (making.chance(i + 90) - 0.5) * size * 0.8;
                double y = bounds.getCenterY() - (degree - 0.5) * size * (0.3 + 0.5 * making.chance(i + 91));
                all.add(new Patch(Shapes.ellipse(x, y, size * 0.16, size * 0.13), new Color(120, 116, 116, (int) (230 - 110 * degree))));
            }
        }
        double flash = Math.sin(Math.min(1, degree * 1.15) * Math.PI);
        if (flash > 0.05) {
            double x = bounds.getCenterX();
            double y = bounds.getCenterY();
            all.add(new Patch(Shapes.star(x, y, size * 0.78 * flash, 0.62, 11, 0.2), new Color(0xE8622A)));
            all.add(new Patch(Shapes.star(x, y, size * 0.57 * flash, 0.6, 9, 0.5), new Color(0xF5B53A)));
            all.add(new Patch(Shapes.star(x, y, size * 0.33 * flash, 0.6, 8, 0.1), new Color(0xFDF0B8)));
        }
        return new Drawing(all);
    }

    /** Pieces between crossing cracks, as they lie before they fall. */
    private static List<Drawing> shards(Drawing drawing, Rectangle2D bounds, Making making) {
        List<Drawing> pieces = new ArrayList<>(List.of(drawing));
        for (int crack = 0; crack < 4; crack++) {
            double angle = Math.PI * (crack / 4.0 + 0.16 * making.chance(crack + 60));
            double x = bounds.getCenterX() + (making.chance(crack + 70) - 0.5) * 0.35 * bounds.getWidth();
            double y = bounds.getCenterY() + (making.chance(crack + 80) - 0.5) * 0.35 * bounds.getHeight();
            List<Drawing> next = new ArrayList<>();
            for (Drawing piece : pieces) {
                add(next, Clip.half(piece, x, y, Math.cos(angle), Math.sin(angle)));
                add(next, Clip.half(piece, x, y, -Math.cos(angle), -Math.sin(angle)));
            }
            pieces = next;
        }
        return pieces;
    }

    private static void add(List<Drawing> pieces, Drawing piece) {
        if (!piece.patches().isEmpty()) {
            pieces.add(piece);
        }
    }

    /** Dark lines that run over it. */
    static Drawing cracked(Drawing drawing, double degree, Making making) {
        Rectangle2D bounds = drawing.bounds();
        List<Patch> patches = new ArrayList<>(drawing.patches());
        Patch ground = Surface.largest(drawing);
        for (int i = 0; i < 5; i++) {
            double x = bounds.getCenterX() + (making.chance(i) - 0.5) * 0.2 * bounds.getWidth();
            double y = bounds.getMinY() + bounds.getHeight() * (0.3 + 0.1 * making.chance(i + 3));
            double angle = Math.PI * 2 * i / 5 + making.chance(i + 11);
            Path2D crack = new Path2D.Double(Path2D.WIND_NON_ZERO);
            for (int step = 0; step < 4 && degree > step * 0.2; step++) {
                angle += (making.chance(i * 7 + step) - 0.5) * 1.3;
                double reach = 0.16 * Math.min(bounds.getWidth(), bounds.getHeight());
                double nextX = x + Math.cos(angle) * reach;
                double nextY = y + Math.sin(angle) * reach;
                crack.append(Shapes.line(x, y, nextX, nextY, 0.018 * (1 - step * 0.2)), false);
                x = nextX;
                y = nextY;
            }
            patches.add(new Patch(Clip.within(crack, ground.shape()), new Color(0x35303A)));
        }
        return new Drawing(patches);
    }

    /** Two halves that lean apart. */
    static Drawing cut(Drawing drawing, double degree, Making making) {
        Rectangle2D bounds = drawing.bounds();
        double x = bounds.getCenterX() + (making.chance(1) - 0.5) * 0.1 * bounds.getWidth();
        double apart = 0.14 * degree * Math.max(bounds.getWidth(), bounds.getHeight() * 0.6);
        Drawing left = Clip.half(drawing, x, bounds.getCenterY(), 1, -0.12);
        Drawing right = Clip.half(drawing, x, bounds.getCenterY(), -1, 0.12);
        return turned(right, apart, 0.16 * degree, bounds).over(turned(left, -apart, -0.16 * degree, bounds));
    }

    private static Drawing turned(Drawing half, double x, double angle, Rectangle2D bounds) {
        var place = AffineTransform.getTranslateInstance(x, 0);
        place.rotate(angle, half.bounds().getCenterX(), bounds.getMaxY());
        return half.transformed(place);
    }

    /** Slices, side by side, the more the longer it is cut. */
    static Drawing sliced(Drawing drawing, double degree, Making making) {
        Rectangle2D bounds = drawing.bounds();
        int cuts = (int) Math.ceil(degree * 5);
        List<Patch> all = new ArrayList<>();
        boolean upright = bounds.getHeight() > bounds.getWidth() * 1.2;
        for (int i = 0; i <= cuts; i++) {
            double from = i / (cuts + 1.0);
            double to = (i + 1) / (cuts + 1.0);
            Drawing slice = drawing;
            double size = upright ? bounds.getHeight() : bounds.getWidth();
            if (upright) {
                slice = Clip.half(slice, 0, bounds.getY() + size * to, 0, 1);
                slice = Clip.half(slice, 0, bounds.getY() + size * from, 0, -1);
            } else {
                slice = Clip.half(slice, bounds.getX() + size * to, 0, 1, 0);
                slice = Clip.half(slice, bounds.getX() + size * from, 0, -1, 0);
            }
            double away = (i - cuts / 2.0) * 0.06 * size;
            all.addAll(slice.transformed(AffineTransform.getTranslateInstance(upright ? 0 : away, upright ? away + cuts / 2.0 * -0.06 * size : 0)).patches());
        }
        return new Drawing(all);
    }

    /** A ragged tear from the top down; the parts hang apart. */
    static Drawing torn(Drawing drawing, double degree, Making making) {
        Rectangle2D bounds = drawing.bounds();
        Path2D right = new Path2D.Double();
        double x = bounds.getCenterX();
        right.moveTo(bounds.getMaxX() + 1, bounds.getMinY() - 1);
        right.lineTo(x, bounds.getMinY() - 1);
        for (int i = 0; i <= 8; i++) {
            double y = bounds.getMinY() + bounds.getHeight() * i / 8.0;
            right.lineTo(x + (i % 2 == 0 ? 1 : -1) * 0.05 * bounds.getWidth() + (making.chance(i) - 0.5) * 0.06 * bounds.getWidth(), y);
        }
        right.lineTo(x, bounds.getMaxY() + 1);
        right.lineTo(bounds.getMaxX() + 1, bounds.getMaxY() + 1);
        right.closePath();
        Area left = new Area(bounds.createUnion(new Rectangle2D.Double(bounds.getX() - 1, bounds.getY() - 1, bounds.getWidth() + 2, bounds.getHeight() + 2)));
        left.subtract(new Area(right));
        Drawing leftPart = Clip.without(drawing, right);
        Drawing rightPart = Clip.without(drawing, left);
        double apart = 0.1 * degree * bounds.getWidth();
        return turned(rightPart, apart, 0.22 * degree, bounds).over(turned(leftPart, -apart, -0.18 * degree, bounds));
    }
}
