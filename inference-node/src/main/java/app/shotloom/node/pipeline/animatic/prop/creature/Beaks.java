package app.shotloom.node.pipeline.animatic.prop.creature;

import app.shotloom.node.pipeline.animatic.ink.Patch;
import java.awt.Color;
import java.awt.geom.Point2D;
import java.util.List;

/** Beaks, combs, crests and wattles. */
final class Beaks {
    private final Anatomy body;
    private final double reach;
    private final double depth;
    private final double drop;

    Beaks(Anatomy body, double reach, double depth, double drop) {
        this.body = body;
        this.reach = reach;
        this.depth = depth;
        this.drop = drop;
    }

    void draw(List<Patch> into) {
        Species species = body.species;
        Color color = species.color("beak", "color", new Color(0xE8A33C));
        double open = body.pose.mouth * 0.45;
        double tipX = -0.75 - reach;
        double tipY = drop;
        switch (species.word("head", "beak", "cone")) {
            case "hook" -> {
                lower(into, color, open, reach * 0.75);
                into.add(patch(true, color, -0.6, -depth, tipX * 0.85, tipY - depth * 0.9, tipX, tipY + depth * 0.3, tipX * 0.98, tipY + depth * 1.5, tipX * 0.86, tipY + depth * 0.5, -0.6, depth * 0.3));
            }
            case "flat" -> {
                lower(into, color, open, reach);
                into.add(patch(true, color, -0.6, -depth, -0.7 - reach * 0.5, tipY - depth * 0.45, tipX, tipY - depth * 0.35, tipX * 1.02, tipY + depth * 0.2, -0.7 - reach * 0.5, tipY + depth * 0.35, -0.6, depth * 0.5));
            }
            default -> {
                lower(into, color, open, reach * 0.9);
                into.add(patch(false, color, -0.62, -depth, tipX, tipY + depth * 0.15, -0.62, depth * 0.35));
            }
        }
        crown(into, species);
    }

    private void lower(List<Patch> into, Color color, double open, double long_) {
        double x = -0.7 - long_;
        double y = drop + depth * 0.4 + open * long_ * 1.4;
        into.add(patch(false, color, -0.6, depth * 0.1, x, y, -0.6, depth * 0.9));
    }

    private void crown(List<Patch> into, Species species) {
        Color red = species.color("crest", "color", new Color(0xC8372F));
        switch (species.word("crest", "type", "")) {
            case "comb" -> into.add(patch(true, red, -0.7, -0.7, -0.75, -1.35, -0.4, -1.05, -0.15, -1.6, 0.1, -1.1, 0.45, -1.45, 0.6, -0.6, 0, -0.8));
            case "tuft" -> into.add(patch(true, red, -0.4, -0.8, -0.1, -1.7, 0.7, -1.95, 0.5, -1.4, 0.95, -1.2, 0.6, -0.5, 0, -0.7));
            case "fan" -> {
                for (int i = -1; i <= 1; i++) {
                    into.add(new Patch(new Ribbon().to(at(0, -0.8), 0.05 * body.skull).to(at(i * 0.4 + 0.1, -1.75), 0.05 * body.skull).outline(), red));
                    into.add(new Patch(Outline.circle(at(i * 0.42 + 0.1, -1.85), 0.14 * body.skull), red));
                }
            }
            default -> {}
        }
        if (species.has("wattle")) {
            into.add(patch(true, species.color("wattle"), -0.75, 0.35, -0.55, 0.4, -0.55, 1.2, -0.85, 1.15));
        }
    }

    private Patch patch(boolean smooth, Color color, double... xy) {
        return new Patch(Outline.placed(at(0, 0), Math.atan2(at(1, 0).getY() - at(0, 0).getY(), at(1, 0).getX() - at(0, 0).getX()), body.skull, smooth, xy), color);
    }

    private Point2D at(double x, double y) {
        return body.inHead(x, y);
    }
}
