package app.shotloom.node.pipeline.animatic.prop.creature;

import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** One animal in one pose, from the parts that lie behind to those in front; in the measure of its species. */
final class Sketch {
    private final Anatomy body;
    private final Species species;
    private final Ribbon torso;
    private final Coats coats;
    private final Heads heads;

    Sketch(Species species, Pose pose) {
        this.body = new Anatomy(species, pose);
        this.species = species;
        this.torso = body.torso();
        this.coats = new Coats(body, torso);
        this.heads = new Heads(body);
    }

    Anatomy body() {
        return body;
    }

    Point2D mouth() {
        return heads.mouth();
    }

    Drawing drawing() {
        return drawing(true);
    }

    /** Without its head, which is drawn from another side. */
    Drawing headless() {
        return drawing(false);
    }

    private Drawing drawing(boolean headed) {
        List<Patch> patches = new ArrayList<>();
        var tails = new Tails(body);
        var limbs = new Limbs(body);
        var wings = new Wings(body);
        wings.far(patches);
        limbs.far(patches);
        coats.under(patches);
        tails.draw(patches);
        fins(patches, true);
        boolean maneBehind = species.word("mane", "type", "").equals("lion");
        trunk(patches, tails, maneBehind || !headed);
        coats.over(patches);
        if (!headed) {
            limbs.near(patches);
            fins(patches, false);
            wings.near(patches);
            return new Drawing(patches);
        }
        if (maneBehind) {
            coats.mane(patches);
            heads.behind(patches);
            patches.add(new Patch(heads.outline(), heads.color()));
        } else {
            coats.mane(patches);
        }
        heads.front(patches);
        coats.forelock(patches);
        limbs.near(patches);
        fins(patches, false);
        wings.near(patches);
        var drawing = new Drawing(patches);
        return body.pose.roll == 0 ? drawing : rolled(drawing);
    }

    /** Body, neck and head as one outline where they are of one colour; the head apart where it is not, or has a mane. */
    private void trunk(List<Patch> patches, Tails tails, boolean maneBehind) {
        List<Shape> coat = new ArrayList<>();
        coat.add(coats.torsoOutline());
        Ribbon tail = tails.ofBody();
        if (tail != null) {
            coat.add(tail.outline());
        }
        boolean ownHead = !heads.color().equals(species.coat());
        boolean ownNeck = species.has("neck") && !species.color("neck").equals(species.coat());
        if (species.has("neck") && !ownNeck && !body.isSerpent()) {
            coat.add(body.neck().outline());
        }
        if (species.has("hump")) {
            hump(coat);
        }
        if (!maneBehind) {
            heads.behind(patches);
        }
        if (!maneBehind && !ownHead) {
            coat.add(heads.outline());
        }
        patches.add(new Patch(union(coat), species.coat()));
        if (ownNeck && !body.isSerpent()) {
            patches.add(new Patch(body.neck().outline(), species.color("neck")));
        }
        if (!maneBehind && ownHead) {
            patches.add(new Patch(heads.outline(), heads.color()));
        }
    }

    private void hump(List<Shape> coat) {
        int count = (int) species.number("hump", "count", 1);
        for (int i = 0; i < count; i++) {
            double at = species.number("hump", "at", 0.55) + (i - (count - 1) / 2.0) * 0.3;
            coat.add(Outline.circle(torso.at(at, 0.8), species.number("hump", "size", 14)));
        }
    }

    private void fins(List<Patch> patches, boolean back) {
        if (!species.has("fins")) {
            return;
        }
        var color = species.color("fins");
        double size = species.number("fins", "size", 1) * body.chest;
        double sweep = Math.sin(body.pose.wave) * 0.25;
        if (back) {
            double at = species.number("fins", "at", 0.5);
            boolean sharp = species.word("fins", "type", "sharp").equals("sharp");
            patches.add(new Patch(
                    sharp
                            ? Outline.placed(torso.at(at, 0.75), 0, size, true, -0.55, 0.3, -0.1, -0.35, 0.55, -1.15, 0.45, -0.3, 0.6, 0.3)
                            : Outline.placed(torso.at(at, 0.8), 0, size, true, -1.0, 0.2, -0.7, -0.5, 0.2, -0.75, 0.9, -0.4, 0.8, 0.25),
                    color));
        } else {
            patches.add(new Patch(Outline.placed(torso.at(0.72, -0.3), sweep, size, true, -0.3, -0.1, 0.2, -0.1, 0.95, 0.85, 0.5, 0.95, -0.1, 0.5), color));
        }
    }

    private Drawing rolled(Drawing drawing) {
        var bounds = drawing.bounds();
        double middle = -Math.max(body.leg + body.chest, bounds.getHeight()) / 2;
        var turned = drawing.transformed(AffineTransform.getRotateInstance(body.pose.roll, bounds.getCenterX(), middle));
        double below = turned.bounds().getMaxY();
        return turned.transformed(AffineTransform.getTranslateInstance(0, -below));
    }

    private static Shape union(List<Shape> shapes) {
        if (shapes.size() == 1) {
            return shapes.getFirst();
        }
        var area = new Area(shapes.getFirst());
        shapes.subList(1, shapes.size()).forEach(shape -> area.add(new Area(shape)));
        return area;
    }
}
