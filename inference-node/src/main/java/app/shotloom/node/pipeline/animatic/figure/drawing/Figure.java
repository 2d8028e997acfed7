package app.shotloom.node.pipeline.animatic.figure.drawing;

import app.shotloom.node.pipeline.animatic.figure.body.Bones;
import app.shotloom.node.pipeline.animatic.figure.body.Hand;
import app.shotloom.node.pipeline.animatic.figure.body.Joints;
import app.shotloom.node.pipeline.animatic.figure.body.Pose;
import app.shotloom.node.pipeline.animatic.figure.body.Rig;
import app.shotloom.node.pipeline.animatic.figure.body.Surroundings;
import app.shotloom.node.pipeline.animatic.figure.body.Vec;
import app.shotloom.node.pipeline.animatic.figure.likeness.Likeness;
import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.puppet.Shown.Anchor;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/** Draws a person in a pose: 1 high, standing on y = 0 at x = 0, facing right. */
public final class Figure {
    /** Pixels of a head from which on it has more than dots for eyes. */
    private static final double DETAILED_HEAD = 30;

    private final Likeness likeness;
    private final double pixels;

    /** @param pixels for each height of the figure, which decide how much of a face is drawn */
    public Figure(Likeness likeness, double pixels) {
        this.likeness = likeness;
        this.pixels = pixels;
    }

    /**
     * How a figure is to be drawn.
     *
     * @param expression a name in {@code faces.txt}
     * @param view degrees towards the camera
     * @param glance which way the eyes look: -1 to the figure's far side, 1 to its near side
     */
    public record Sitting(Pose pose, Surroundings around, String expression, double view, double glance, List<String> tools) {}

    /** A drawing, and where others can hold on to it. */
    public record Drawn(Drawing drawing, Joints joints, Map<Anchor, Point2D> anchors) {}

    public static boolean knowsExpression(String name) {
        return Expression.isKnown(name);
    }

    public static boolean knowsTool(String name) {
        return Toolbox.knows(name);
    }

    public Drawn drawn(Sitting sitting) {
        Joints body = Rig.joints(likeness.build(), sitting.pose(), sitting.around());
        var lens = new Lens(sitting.view());
        return new Drawn(new Drawing(layers(sitting, body, lens).patches()), body, anchors(body, lens));
    }

    private Layers layers(Sitting sitting, Joints body, Lens lens) {
        var layers = new Layers();
        boolean detailed = pixels * likeness.build().head() >= DETAILED_HEAD;
        var limbs = new Limbs(layers, likeness, lens, detailed);
        var clothes = new Clothes(layers, likeness, body, lens);
        var skirts = new Skirts(layers, likeness.outfit(), body, lens, clothes.trunk());
        var outerwear = new Outerwear(layers, likeness, lens, clothes);
        var backWear = new BackWear(layers, likeness.outfit(), body, lens, clothes);
        double child = Math.clamp((15 - likeness.years()) / 13, 0, 1);
        var skull = new Skull(body, lens, child, likeness.female());
        var face = new Face(layers, likeness, skull, Expression.of(sitting.expression()), sitting.pose(), sitting.glance(), detailed);
        var head = new HeadDrawing(layers, likeness, skull, face, detailed);
        var tools = new Tools(layers, body, lens, tools(sitting), 1 / likeness.tall());
        boolean behind = backWear.isSeenFromBehind();
        boolean hairBehind = skull.depth(1, 0, 0) > -0.2;
        tools.draw("behind");
        if (!behind) {
            backWear.draw();
        }
        if (hairBehind) {
            head.fall();
        }
        arms(limbs, body, lens, sitting.pose(), false);
        legs(limbs, body, lens, false);
        skirts.draw();
        clothes.neck();
        clothes.body();
        skirts.tails();
        outerwear.draw();
        legs(limbs, body, lens, true);
        backWear.straps();
        if (behind) {
            backWear.draw();
        }
        head.draw();
        if (!hairBehind) {
            head.fall();
        }
        tools.draw("under");
        arms(limbs, body, lens, sitting.pose(), true);
        tools.draw("over");
        return layers;
    }

    private List<String> tools(Sitting sitting) {
        List<String> tools = new ArrayList<>(sitting.tools());
        if (likeness.outfit().has("bouquet") && tools.isEmpty()) {
            tools.add("bouquet");
        }
        return tools;
    }

    /** Arms behind the trunk, or those before it, the further one first. */
    private void arms(Limbs limbs, Joints body, Lens lens, Pose pose, boolean front) {
        boolean nearFirst = lens.depth(body.nearArm().root()) < lens.depth(body.farArm().root());
        for (boolean near : nearFirst ? new boolean[] {true, false} : new boolean[] {false, true}) {
            Bones arm = near ? body.nearArm() : body.farArm();
            boolean before = isBefore(arm, body, lens);
            if (before == front) {
                Hand hand = near ? pose.nearHand() : pose.farHand();
                limbs.arm(arm, hand, near == nearFirst && !before && isAside(body.nearArm(), body.farArm(), lens));
            }
        }
    }

    private static boolean isBefore(Bones arm, Joints body, Lens lens) {
        double middle = lens.depth(body.waist().to(body.neck(), 0.5));
        double root = lens.depth(arm.root()) - middle;
        double end = lens.depth(arm.end()) - middle;
        double elbow = lens.depth(arm.joint()) - middle;
        return root * 0.35 + elbow * 0.75 + end * 0.9 > 0.004;
    }

    /** Legs that come towards the viewer are drawn over the trunk. */
    private static void legs(Limbs limbs, Joints body, Lens lens, boolean over) {
        boolean nearFirst = depth(body.nearLeg(), lens) < depth(body.farLeg(), lens);
        for (boolean near : nearFirst ? new boolean[] {true, false} : new boolean[] {false, true}) {
            Bones leg = near ? body.nearLeg() : body.farLeg();
            Vec toes = near ? body.nearToes() : body.farToes();
            boolean towards = lens.depth(leg.joint()) - lens.depth(leg.root()) > 0.10;
            if (towards == over) {
                limbs.leg(body, leg, toes, near == nearFirst && isAside(body.nearLeg(), body.farLeg(), lens));
            }
        }
    }

    /** Whether one of two limbs is further away: from the front and from behind both have the same light. */
    private static boolean isAside(Bones near, Bones far, Lens lens) {
        return Math.abs(lens.depth(near.root()) - lens.depth(far.root())) > 0.05;
    }

    private static double depth(Bones leg, Lens lens) {
        return lens.depth(leg.joint()) + lens.depth(leg.end());
    }

    private static Map<Anchor, Point2D> anchors(Joints body, Lens lens) {
        Map<Anchor, Point2D> anchors = new EnumMap<>(Anchor.class);
        anchors.put(Anchor.HAND, lens.at(body.nearArm().end()));
        anchors.put(Anchor.OTHER_HAND, lens.at(body.farArm().end()));
        anchors.put(Anchor.MOUTH, lens.at(body.onHead(0.42, -0.27, 0)));
        anchors.put(Anchor.HEAD, lens.at(body.skull()));
        anchors.put(Anchor.TOP, lens.at(body.onHead(0, 0.5, 0)));
        anchors.put(Anchor.SEAT, lens.at(body.neck().plus(body.chest().at(-0.03, 0.02, 0))));
        anchors.put(Anchor.WORK, lens.at(Tools.work(body)));
        anchors.put(Anchor.CHEST, lens.at(body.waist().to(body.neck(), 0.45).plus(body.chest().at(0.13, 0, 0))));
        return anchors;
    }
}
