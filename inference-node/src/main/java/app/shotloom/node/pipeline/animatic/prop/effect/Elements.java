package app.shotloom.node.pipeline.animatic.prop.effect;

import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Hues;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import app.shotloom.node.pipeline.animatic.prop.effect.Effect.Making;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;

/** Fire, water, frost, light and dirt, as they come over a thing. */
final class Elements {
    private static final Color FIRE = new Color(0xE8622A);
    private static final Color FLAME = new Color(0xF5B53A);
    private static final Color WATER = new Color(0x6FA8D6);
    private static final Color FROST = new Color(0xD6EDF6);
    private static final Color SOOT = new Color(0x2E2A2A);

    private Elements() {}

    /** In flames; little by little it turns black. */
    static Drawing burning(Drawing drawing, double degree, Making making) {
        Drawing charred = drawing.recoloured(color -> Tones.mix(color, SOOT, 0.45 * degree * degree));
        List<Patch> all = new ArrayList<>(charred.patches());
        Rectangle2D bounds = drawing.bounds();
        if (degree > 0.03) {
            flames(all, bounds, degree, making, FIRE, 1);
            flames(all, bounds, degree, making, FLAME, 0.62);
            flames(all, bounds, degree, making, new Color(0xFDF0B8), 0.3);
        }
        return new Drawing(all);
    }

    private static void flames(List<Patch> all, Rectangle2D bounds, double degree, Making making, Color color, double size) {
        int count = 5;
        for (int i = 0; i < count; i++) {
            double flicker = Math.sin((making.tick() / 12.0 + making.chance(i)) * 2 * Math.PI);
            double x = bounds.getX() + bounds.getWidth() * (i + 0.5) / count;
            double arch = 1 - Math.pow((i + 0.5) / count * 2 - 1, 2) * 0.5;
            double base = bounds.getMaxY() - bounds.getHeight() * (0.12 + 0.3 * arch * degree) + bounds.getHeight() * 0.25;
            double height = bounds.getHeight() * (0.55 + 0.3 * arch + 0.1 * flicker) * degree * size;
            all.add(new Patch(Shapes.flame(x, base, bounds.getWidth() / count * 0.62 * (0.6 + 0.4 * size), height, bounds.getWidth() * 0.05 * flicker), color));
        }
    }

    static Drawing burnt(Drawing drawing, double degree, Making making) {
        Drawing black = drawing.recoloured(color -> Tones.mix(color, SOOT, 0.86 * degree));
        Drawing ashen = degree > 0.3 ? Surface.of(black, making.seed()).spots(8, 0.02, new Color(140, 132, 126, 170)).drawing() : black;
        return degree > 0.05 && degree < 0.95 ? burningOver(ashen, drawing, degree, making) : smoke(ashen, degree, making);
    }

    private static Drawing burningOver(Drawing ashen, Drawing drawing, double degree, Making making) {
        List<Patch> all = new ArrayList<>(ashen.patches());
        double strength = Math.sin(degree * Math.PI);
        flames(all, drawing.bounds(), strength, making, FIRE, 1);
        flames(all, drawing.bounds(), strength, making, FLAME, 0.6);
        return new Drawing(all);
    }

    /** Grey puffs that rise from its top. */
    static Drawing smoke(Drawing drawing, double degree, Making making) {
        return puffs(drawing, degree, making, new Color(0x9A989A), 0.11);
    }

    static Drawing steaming(Drawing drawing, double degree, Making making) {
        return puffs(drawing, degree, making, new Color(0xEEF0F0), 0.07);
    }

    private static Drawing puffs(Drawing drawing, double degree, Making making, Color color, double size) {
        if (degree < 0.05) {
            return drawing;
        }
        Rectangle2D bounds = drawing.bounds();
        List<Patch> all = new ArrayList<>(drawing.patches());
        double unit = Math.min(bounds.getWidth(), bounds.getHeight());
        for (int i = 0; i < 4; i++) {
            double way = (making.tick() / 12.0 + i) / 4;
            double x = bounds.getCenterX() + Math.sin(way * 7 + i) * unit * 0.12;
            double y = bounds.getMinY() - way * unit * 0.65 * degree;
            double radius = unit * size * (0.6 + way);
            all.add(new Patch(Shapes.ellipse(x, y, radius, radius * 0.85), Tones.faded(color, (int) (190 * (1 - way * 0.75)))));
        }
        return new Drawing(all);
    }

    /** Darker, with drops on it and a puddle under it. */
    static Drawing wet(Drawing drawing, double degree, Making making) {
        Rectangle2D bounds = drawing.bounds();
        Drawing dark = drawing.recoloured(color -> Tones.lighter(color, -9 * degree));
        Drawing dropped = degree < 0.2 ? dark : Surface.of(dark, making.seed()).spots((int) (9 * degree), 0.018, new Color(0xBFE0F4)).drawing();
        List<Patch> all = new ArrayList<>();
        all.add(new Patch(Shapes.puddle(bounds.getCenterX(), bounds.getMaxY() - 0.01, bounds.getWidth() * 0.62 * degree + 0.01, 0.05 * degree + 0.004), Tones.faded(WATER, 190)));
        all.addAll(dropped.patches());
        for (int i = 0; i < 4 && degree > 0.3; i++) {
            double fall = (making.tick() / 12.0 + i * 0.27) % 1;
            double x = bounds.getX() + bounds.getWidth() * (0.2 + 0.2 * i);
            all.add(new Patch(Shapes.flame(x, bounds.getMinY() + bounds.getHeight() * (0.35 + 0.6 * fall), 0.016, 0.06, 0), WATER));
        }
        return new Drawing(all);
    }

    /** Pale blue, with rime on the upper edges and icicles below. */
    static Drawing frozen(Drawing drawing, double degree, Making making) {
        Drawing pale = drawing.recoloured(color -> Tones.mix(color, FROST, 0.58 * degree));
        Rectangle2D bounds = drawing.bounds();
        List<Patch> all = new ArrayList<>(degree > 0.4 ? Surface.of(pale, making.seed()).shine((int) (170 * degree)).drawing().patches() : pale.patches());
        for (int i = 0; i < 6 && degree > 0.15; i++) {
            double x = bounds.getX() + bounds.getWidth() * (0.12 + 0.15 * i);
            double top = bounds.getMaxY() - bounds.getHeight() * (0.36 + 0.1 * making.chance(i));
            double long_ = bounds.getHeight() * (0.1 + 0.1 * making.chance(i + 5)) * degree;
            all.add(new Patch(Shapes.polygon(x - 0.018, top, x + 0.018, top, x, top + long_), FROST));
        }
        for (int i = 0; i < 5 && degree > 0.5; i++) {
            all.add(new Patch(Shapes.star(bounds.getX() + bounds.getWidth() * making.chance(i + 30), bounds.getY() + bounds.getHeight() * making.chance(i + 40), 0.035, 0.25, 6, 0), Color.WHITE));
        }
        return new Drawing(all);
    }

    static Drawing dirty(Drawing drawing, double degree, Making making) {
        return degree < 0.05
                ? drawing
                : Surface.of(drawing.recoloured(color -> Tones.mix(color, new Color(0x7A6446), 0.3 * degree)), making.seed()).blots((int) Math.ceil(7 * degree), 0.07, new Color(0x6B5236)).drawing();
    }

    static Drawing rusted(Drawing drawing, double degree, Making making) {
        return degree < 0.05
                ? drawing
                : Surface.of(drawing.recoloured(color -> Tones.mix(color, new Color(0xA2562C), 0.6 * degree)), making.seed()).blots((int) Math.ceil(6 * degree), 0.06, new Color(0x7C3D20)).spots(6, 0.014, new Color(0xC9743C)).drawing();
    }

    static Drawing rotten(Drawing drawing, double degree, Making making) {
        return degree < 0.05
                ? drawing
                : Surface.of(Yielding.scaled(drawing.recoloured(color -> Tones.mix(color, new Color(0x5C4A2E), 0.68 * degree)), 1, 1 - 0.12 * degree), making.seed()).blots((int) Math.ceil(5 * degree), 0.06, new Color(0x36301F)).spots(4, 0.014, new Color(0xA8B48A)).drawing();
    }

    static Drawing snowy(Drawing drawing, double degree, Making making) {
        Rectangle2D bounds = drawing.bounds();
        List<Patch> all = new ArrayList<>(drawing.patches());
        Patch face = Surface.largest(drawing);
        Rectangle2D top = face.shape().getBounds2D();
        var cap = Shapes.polygon(top.getX(), top.getY(), top.getMaxX(), top.getY(), top.getMaxX(), top.getY() + top.getHeight() * 0.22 * degree, top.getCenterX(), top.getY() + top.getHeight() * 0.32 * degree, top.getX(), top.getY() + top.getHeight() * 0.24 * degree);
        all.add(new Patch(Clip.within(cap, face.shape()), new Color(0xF7F8FA)));
        all.add(new Patch(Shapes.puddle(bounds.getCenterX(), bounds.getMaxY(), bounds.getWidth() * 0.6, 0.04 * degree), new Color(0xF2F5F8)));
        return new Drawing(all);
    }

    /** Small stars of cleanness. */
    static Drawing clean(Drawing drawing, double degree, Making making) {
        Rectangle2D bounds = drawing.bounds();
        List<Patch> all = new ArrayList<>(drawing.patches());
        for (int i = 0; i < 4; i++) {
            double twinkle = Math.abs(Math.sin((making.tick() / 12.0 + i * 0.25) * Math.PI)) * degree;
            all.add(new Patch(Shapes.star(bounds.getX() + bounds.getWidth() * (0.15 + 0.25 * i), bounds.getY() + bounds.getHeight() * (0.15 + 0.3 * making.chance(i)), 0.02 + 0.06 * twinkle, 0.22, 4, 0), Color.WHITE));
        }
        return new Drawing(all);
    }

    /** Light from inside: rings of glow behind it, and its bright parts brighter. */
    static Drawing lit(Drawing drawing, double degree, Making making) {
        Rectangle2D bounds = drawing.bounds();
        double y = bounds.getMinY() + bounds.getHeight() * 0.3;
        double unit = Math.max(bounds.getWidth(), bounds.getHeight() * 0.5);
        List<Patch> all = new ArrayList<>();
        for (int i = 3; i >= 1; i--) {
            all.add(new Patch(Shapes.ellipse(bounds.getCenterX(), y, unit * 0.32 * i, unit * 0.32 * i), new Color(255, 226, 120, (int) (62 * degree))));
        }
        drawing.patches().forEach(patch -> all.add(new Patch(patch.shape(), glowing(patch.color(), degree), patch.asked())));
        return new Drawing(all);
    }

    private static Color glowing(Color color, double degree) {
        double[] lab = Hues.lab(color);
        return Tones.mix(color, new Color(0xFFF3B0), lab[0] > 55 ? 0.62 * degree : 0.1 * degree);
    }

    static Drawing dark(Drawing drawing, double degree, Making making) {
        return drawing.recoloured(color -> Tones.mix(color, new Color(0x3A3C48), 0.55 * degree));
    }
}
