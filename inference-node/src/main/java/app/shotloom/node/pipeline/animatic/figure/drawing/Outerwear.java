package app.shotloom.node.pipeline.animatic.figure.drawing;

import app.shotloom.node.pipeline.animatic.figure.likeness.Likeness;
import app.shotloom.node.pipeline.animatic.figure.likeness.Outfit;
import java.awt.Color;
import java.util.List;

/** Jackets, coats, aprons, scarves and what is pinned on them. */
final class Outerwear {
    private final Layers layers;
    private final Likeness likeness;
    private final Outfit outfit;
    private final Lens lens;
    private final Trunk trunk;
    private final Trunk over;

    Outerwear(Layers layers, Likeness likeness, Lens lens, Clothes clothes) {
        this.layers = layers;
        this.likeness = likeness;
        this.outfit = likeness.outfit();
        this.lens = lens;
        this.trunk = clothes.trunk();
        this.over = clothes.over();
    }

    /** Jackets, coats and robes over everything else on the trunk, open in front. */
    void draw() {
        Outfit.Piece outer = outfit.get("outer");
        if (outer != null) {
            boolean robe = outer.cut().equals("robe");
            boolean coat = outer.cut().equals("coat");
            double gap = robe ? 0 : coat ? 12 : 20;
            double low = robe || coat ? 0.0 : -0.06;
            if (robe) {
                layers.add(over.outline(low, 1), outer.color());
                layers.mark(Clothes.wedge(over, lens, 0.82, 12), outfit.get("top") == null ? likeness.skin() : outfit.color("top", likeness.skin()));
            } else {
                layers.add(over.panel(low, 0.985, gap, 181), outer.color());
                layers.add(over.panel(low, 0.985, -181, -gap), outer.color());
                for (int side : new int[] {-1, 1}) {
                    if (trunk.isSeen(0.8, side * 30)) {
                        layers.add(Outlines.polygon(List.of(
                                lens.at(over.surface(0.99, side * 55)), lens.at(over.surface(0.60, side * (gap + 1))), lens.at(over.surface(0.80, side * (gap + 30))))), Layers.darker(outer.color(), 0.1));
                    }
                }
            }
        }
        if (outfit.has("stripes")) {
            layers.mark(over.outline(0.22, 0.29), outfit.color("stripes", Color.WHITE));
        }
        extras();
    }

    private void extras() {
        if (outfit.has("apron")) {
            layers.add(over.panel(-0.10, 0.72, -62, 62), outfit.color("apron", Color.WHITE));
            layers.add(over.outline(0.33, 0.37), outfit.color("apron", Color.WHITE));
        }
        if (outfit.has("belt")) {
            layers.add(over.outline(0.14, 0.22), outfit.color("belt", Layers.DARK));
        }
        if (outfit.has("collar")) {
            layers.add(trunk.outline(0.955, 1.02), outfit.color("collar", Color.WHITE));
        }
        if (outfit.has("fur")) {
            layers.add(over.outline(0.86, 1.0), outfit.color("fur", Color.WHITE));
        }
        if (outfit.has("badge") && trunk.isSeen(0.72, 38)) {
            layers.add(Outlines.circle(lens.at(over.surface(0.72, 38)), 0.014), outfit.color("badge", Color.YELLOW));
        }
        if (outfit.has("cross") && trunk.isSeen(0.6, 0)) {
            layers.add(Outlines.line(0.012, List.of(lens.at(over.surface(0.72, 0)), lens.at(over.surface(0.5, 0)))), outfit.color("cross", Color.YELLOW));
        }
        if (outfit.has("necklace") && trunk.isSeen(0.85, 0)) {
            layers.mark(Outlines.line(0.012, Outlines.bow(lens.at(over.surface(0.95, 60)), lens.at(over.surface(0.70, 0)), lens.at(over.surface(0.95, -60)))), outfit.color("necklace", Color.YELLOW));
        }
        if (outfit.has("scarf")) {
            Color scarf = outfit.color("scarf", Color.RED);
            layers.add(Outlines.hull(Outlines.ball(lens.at(trunk.surface(0.985, 90)), 0.022), Outlines.ball(lens.at(trunk.surface(0.985, -90)), 0.022), Outlines.ball(lens.at(trunk.surface(0.97, 0)), 0.024)), scarf);
            if (trunk.isSeen(0.8, 25)) {
                layers.add(Outlines.hull(at(0.95, 25, 0.018), at(0.60, 22, 0.022)), scarf);
            }
        }
        if (outfit.has("ruff")) {
            layers.add(Outlines.hull(Outlines.ball(lens.at(trunk.surface(0.99, 90)), 0.035), Outlines.ball(lens.at(trunk.surface(0.99, -90)), 0.035)), outfit.color("ruff", Color.WHITE));
        }
        if (outfit.has("bag")) {
            layers.mark(Outlines.line(0.014, List.of(lens.at(over.surface(0.97, -60)), lens.at(over.surface(0.1, 70)))), outfit.color("bag", Color.GRAY));
            layers.add(Outlines.hull(at(0.10, 80, 0.035), at(-0.08, 80, 0.035)), outfit.color("bag", Color.GRAY));
        }
    }

    private Outlines.Ball at(double level, double angle, double radius) {
        return Outlines.ball(lens.at(trunk.surface(level, angle)), radius);
    }
}
