package app.shotloom.node.pipeline.animatic.figure.drawing;

import static app.shotloom.node.pipeline.animatic.figure.drawing.Outlines.ball;
import static app.shotloom.node.pipeline.animatic.figure.drawing.Outlines.hull;
import static app.shotloom.node.pipeline.animatic.figure.drawing.Outlines.union;

import app.shotloom.node.pipeline.animatic.figure.body.Bones;
import app.shotloom.node.pipeline.animatic.figure.body.Hand;
import app.shotloom.node.pipeline.animatic.figure.body.Joints;
import app.shotloom.node.pipeline.animatic.figure.body.Vec;
import app.shotloom.node.pipeline.animatic.figure.likeness.Likeness;
import app.shotloom.node.pipeline.animatic.figure.likeness.Outfit;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.Point2D;

/** Arms, legs, hands and feet in their sleeves, trousers and shoes. */
final class Limbs {
    private static final Color SOLE = new Color(0x3A322D);

    private final Layers layers;
    private final Likeness likeness;
    private final Outfit outfit;
    private final Lens lens;
    private final double thick;
    private final HandShapes hands;

    Limbs(Layers layers, Likeness likeness, Lens lens, boolean detailed) {
        this.layers = layers;
        this.likeness = likeness;
        this.outfit = likeness.outfit();
        this.lens = lens;
        this.thick = likeness.build().limb() * (outfit.has("thick") ? 1.25 : 1);
        this.hands = new HandShapes(likeness.build().head() / 0.16, detailed);
    }

    void arm(Bones arm, Hand shape, boolean away) {
        Point2D shoulder = lens.at(arm.root());
        Point2D elbow = lens.at(arm.joint());
        Point2D palm = lens.at(arm.end());
        Point2D wrist = lens.at(arm.end().to(arm.joint(), 0.22));
        Color skin = shaded(likeness.skin(), away);
        Shape hand = hands.shape(shape, wrist, palm, Outlines.way(elbow, palm));
        layers.add(hand, outfit.has("gloves") ? shaded(outfit.color("gloves", skin), away) : skin);
        boolean outer = outfit.has("outer");
        String sleeve = outer ? "long" : outfit.cut("top");
        Color cloth = shaded(sleeveColor(), away);
        double wide = thick * (outer ? 1.16 : 1);
        Shape whole = union(
                hull(ball(shoulder, 0.036 * wide), ball(elbow, 0.027 * wide)),
                hull(ball(elbow, 0.027 * wide), ball(wrist, 0.020 * wide)));
        layers.add(whole, sleeve.equals("long") ? cloth : skin);
        if (sleeve.equals("short")) {
            layers.add(hull(ball(shoulder, 0.040 * wide), ball(Outlines.between(shoulder, elbow, 0.62), 0.035 * wide)), cloth);
        }
        if (sleeve.equals("long") && outfit.has("robe-sleeves")) {
            layers.add(hull(ball(elbow, 0.03 * wide), ball(wrist, 0.04 * wide)), cloth);
        }
        if (outfit.has("plates")) {
            layers.add(Outlines.circle(shoulder, 0.050 * thick), shaded(outfit.color("plates", cloth), away));
            layers.add(Outlines.circle(elbow, 0.032 * thick), shaded(outfit.color("plates", cloth), away));
        }
    }

    private Color sleeveColor() {
        return outfit.color("outer", outfit.color("top", likeness.skin()));
    }

    void leg(Joints body, Bones leg, Vec toes, boolean away) {
        Point2D hip = lens.at(leg.root());
        Point2D knee = lens.at(leg.joint());
        Point2D ankle = lens.at(leg.end());
        String cut = outfit.cut("legs");
        boolean trousers = cut.equals("trousers");
        Color skin = shaded(likeness.skin(), away);
        Color cloth = shaded(outfit.color("legs", likeness.skin()), away);
        Color stocking = outfit.has("socks") ? shaded(outfit.color("socks", skin), away) : skin;
        shoe(leg, toes, away);
        double fat = thick * Math.sqrt(body.build().girth());
        Shape whole = union(
                hull(ball(hip, 0.055 * fat), ball(knee, 0.039 * thick)),
                hull(ball(knee, 0.039 * thick), ball(ankle, (trousers ? 0.030 : 0.022) * thick)));
        layers.add(whole, trousers ? cloth : skin);
        if (!trousers && outfit.has("socks")) {
            layers.add(hull(ball(ankle, 0.024 * thick), ball(Outlines.between(ankle, knee, 0.6), 0.032 * thick)), stocking);
        }
        if (cut.equals("shorts")) {
            layers.add(hull(ball(hip, 0.060 * fat), ball(Outlines.between(hip, knee, 0.66), 0.050 * fat)), cloth);
        }
        if (outfit.cut("feet").endsWith("boots")) {
            double up = outfit.cut("feet").equals("high-boots") ? 0.88 : 0.48;
            Point2D rim = Outlines.between(ankle, knee, up);
            layers.add(hull(ball(ankle, 0.030 * thick), ball(rim, 0.037 * thick)), shaded(outfit.color("feet", skin), away));
        }
        if (outfit.has("plates")) {
            layers.add(Outlines.circle(knee, 0.042 * thick), shaded(outfit.color("plates", cloth), away));
        }
    }

    private void shoe(Bones leg, Vec toes, boolean away) {
        double size = likeness.build().leg() / 0.47 * (likeness.years() < 12 ? 1.12 : 1);
        Vec up = leg.joint().minus(leg.end()).unit();
        Vec top = up.minus(toes.times(up.dot(toes))).unit();
        Vec ankle = leg.end();
        String cut = outfit.cut("feet");
        boolean bare = cut.equals("bare") || cut.equals("sandals");
        Color color = bare ? likeness.skin() : outfit.color("feet", SOLE);
        double reach = cut.equals("flippers") ? 0.20 : 0.088;
        Shape shoe = hull(
                ball(lens.at(at(ankle, toes, top, -0.026 * size, -0.010)), 0.022),
                ball(lens.at(at(ankle, toes, top, 0.050 * size, -0.013)), 0.0195),
                ball(lens.at(at(ankle, toes, top, reach * size, -0.0175)), 0.0145),
                ball(lens.at(at(ankle, toes, top, 0, 0.012)), 0.021 * Math.min(thick, 1.2)));
        layers.add(shoe, shaded(color, away));
        if (cut.equals("heels")) {
            Point2D heel = lens.at(at(ankle, toes, top, -0.036 * size, -0.018));
            layers.add(Outlines.line(0.012, java.util.List.of(heel, new Point2D.Double(heel.getX(), heel.getY() + 0.014))), shaded(color, away));
        }
        if (cut.equals("skates")) {
            Point2D back = lens.at(at(ankle, toes, top, -0.05 * size, -0.040));
            Point2D front = lens.at(at(ankle, toes, top, 0.11 * size, -0.040));
            layers.add(Outlines.line(0.010, java.util.List.of(back, front)), shaded(new Color(0xB9BEC6), away));
        }
        if (cut.equals("sandals")) {
            Point2D strap = lens.at(at(ankle, toes, top, 0.03, 0.004));
            layers.add(hull(ball(strap, 0.010), ball(lens.at(at(ankle, toes, top, 0.055, -0.02)), 0.010)), shaded(outfit.color("feet", SOLE), away));
        }
    }

    private static Vec at(Vec ankle, Vec toes, Vec top, double along, double up) {
        return ankle.plus(toes.times(along)).plus(top.times(up));
    }

    private static Color shaded(Color color, boolean away) {
        return away ? Layers.away(color) : color;
    }
}
