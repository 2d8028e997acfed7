package app.shotloom.node.pipeline.animatic.figure;

import app.shotloom.node.pipeline.animatic.figure.Likeness.Cut;
import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Hues;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Draws a person: about 1 high, standing on y = 0 at x = 0, facing right. */
public final class Figure {
    private static final Color AWAY = new Color(0x2A2B31);

    private final Likeness look;

    public Figure(Likeness look) {
        this.look = look;
    }

    public Likeness look() {
        return look;
    }

    /**
     * One drawing of a movement.
     *
     * @param hand where the near hand is, in the drawing's units
     * @param skull the middle of the head, in the drawing's units
     */
    public record Posed(Drawing drawing, Point2D hand, Point2D skull) {}

    public Posed drawn(Motion motion, int number) {
        Pose pose = motion.drawing(number);
        var bones = new Skeleton(look, pose);
        List<Patch> patches = new ArrayList<>();
        arm(patches, bones.farArm, true);
        leg(patches, bones, bones.farLeg, true);
        var head = new Head(look, bones, pose);
        head.behind(patches);
        leg(patches, bones, bones.nearLeg, false);
        trunk(patches, bones);
        head.draw(patches);
        arm(patches, bones.nearArm, false);
        List<Patch> placed = patches.stream()
                .map(patch -> new Patch(bones.placed.createTransformedShape(patch.shape()), patch.color()))
                .toList();
        return new Posed(
                new Drawing(placed),
                bones.placed.transform(bones.nearArm[2], null),
                bones.placed.transform(bones.skull, null));
    }

    private void leg(List<Patch> patches, Skeleton bones, Point2D[] leg, boolean far) {
        double thick = 0.082 * look.girth() * (bones.legLength > 0.44 ? 1 : 0.95);
        boolean bare = look.cut() == Cut.SHORTS || look.cut() == Cut.SKIRT || look.cut() == Cut.DRESS;
        Color cloth = far ? away(look.bottom()) : look.bottom();
        Color skin = far ? away(look.skin()) : look.skin();
        patches.add(new Patch(shoe(leg), far ? away(look.shoes()) : look.shoes()));
        patches.add(new Patch(tube(thick * 0.82, leg[0], leg[1], leg[2]), bare ? skin : cloth));
        if (look.cut() == Cut.SHORTS) {
            patches.add(new Patch(tube(thick * 1.1, leg[0], leg[1]), cloth));
        }
    }

    private static Shape shoe(Point2D[] leg) {
        double shin = Math.atan2(leg[2].getX() - leg[1].getX(), leg[2].getY() - leg[1].getY());
        var sole = new Ellipse2D.Double(-0.032, -0.030, 0.105, 0.046);
        var place = AffineTransform.getTranslateInstance(leg[2].getX(), leg[2].getY() - 0.012);
        place.rotate(-shin * 0.6);
        return place.createTransformedShape(sole);
    }

    private void arm(List<Patch> patches, Point2D[] arm, boolean far) {
        double thick = 0.060 * Math.sqrt(look.girth());
        Color sleeve = far ? away(look.top()) : look.top();
        Color skin = far ? away(look.skin()) : look.skin();
        patches.add(new Patch(circle(arm[2], 0.034), skin));
        if (look.longSleeves()) {
            patches.add(new Patch(tube(thick, arm[0], arm[1], arm[2]), sleeve));
        } else {
            patches.add(new Patch(tube(thick * 0.8, arm[0], arm[1], arm[2]), skin));
            Point2D half = new Point2D.Double((arm[0].getX() + arm[1].getX()) / 2, (arm[0].getY() + arm[1].getY()) / 2);
            patches.add(new Patch(tube(thick * 1.1, arm[0], half), sleeve));
        }
        patches.add(new Patch(circle(arm[2], 0.031), skin));
    }

    private void trunk(List<Patch> patches, Skeleton bones) {
        double wide = 0.098 * look.girth();
        double waist = 0.078 * look.girth() * (look.girth() > 1.2 ? 1.2 : 1);
        Point2D neck = bones.neck;
        Point2D hip = bones.hip;
        var body = new Path2D.Double();
        body.moveTo(neck.getX() - wide * 0.4, neck.getY() - 0.005);
        body.curveTo(neck.getX() - wide, neck.getY(), neck.getX() - wide * 1.05, neck.getY() + 0.05, mid(neck, hip).getX() - waist, mid(neck, hip).getY());
        body.lineTo(hip.getX() - waist * 1.05, hip.getY() + 0.045);
        body.lineTo(hip.getX() + waist * 1.05, hip.getY() + 0.045);
        body.lineTo(mid(neck, hip).getX() + waist, mid(neck, hip).getY());
        body.curveTo(neck.getX() + wide * 1.05, neck.getY() + 0.05, neck.getX() + wide, neck.getY(), neck.getX() + wide * 0.4, neck.getY() - 0.005);
        body.closePath();
        if (look.cut() == Cut.TROUSERS || look.cut() == Cut.SHORTS) {
            patches.add(new Patch(tube(waist * 1.7, hip, new Point2D.Double(hip.getX(), hip.getY() + 0.02)), look.bottom()));
        }
        if (look.cut() == Cut.SKIRT || look.cut() == Cut.DRESS || look.cut() == Cut.COAT) {
            patches.add(new Patch(skirt(bones, waist), look.cut() == Cut.SKIRT ? look.bottom() : look.top()));
        }
        patches.add(new Patch(tube(0.05, along(neck, bones), neck), look.skin()));
        patches.add(new Patch(body, look.top()));
        if (look.cut() == Cut.COAT) {
            patches.add(new Patch(
                    tube(0.006, new Point2D.Double(neck.getX() + 0.02, neck.getY() + 0.01), new Point2D.Double(hip.getX() + 0.03, hip.getY() + 0.1)),
                    away(look.top())));
        }
    }

    private Shape skirt(Skeleton bones, double waist) {
        double length = look.cut() == Cut.COAT ? 0.62 : 0.72;
        Point2D near = between(bones.nearLeg[0], bones.nearLeg[1], length * 1.5);
        Point2D far = between(bones.farLeg[0], bones.farLeg[1], length * 1.5);
        double left = Math.min(near.getX(), far.getX()) - 0.075 * look.girth();
        double right = Math.max(near.getX(), far.getX()) + 0.075 * look.girth();
        double low = Math.max(near.getY(), far.getY());
        Point2D hip = bones.hip;
        var skirt = new Path2D.Double();
        skirt.moveTo(hip.getX() - waist, hip.getY() - 0.03);
        skirt.lineTo(hip.getX() + waist, hip.getY() - 0.03);
        skirt.quadTo(right, hip.getY() + 0.05, right, Math.max(low, hip.getY() + 0.08));
        skirt.lineTo(left, Math.max(low, hip.getY() + 0.08));
        skirt.quadTo(hip.getX() - waist * 1.2, hip.getY() + 0.05, hip.getX() - waist, hip.getY() - 0.03);
        skirt.closePath();
        return skirt;
    }

    private static Point2D along(Point2D neck, Skeleton bones) {
        return between(neck, bones.skull, 0.6);
    }

    private static Point2D mid(Point2D a, Point2D b) {
        return between(a, b, 0.55);
    }

    static Point2D between(Point2D a, Point2D b, double share) {
        return new Point2D.Double(a.getX() + (b.getX() - a.getX()) * share, a.getY() + (b.getY() - a.getY()) * share);
    }

    static Shape circle(Point2D centre, double radius) {
        return new Ellipse2D.Double(centre.getX() - radius, centre.getY() - radius, radius * 2, radius * 2);
    }

    /** A round-ended limb through points. */
    static Shape tube(double width, Point2D... points) {
        var path = new Path2D.Double();
        path.moveTo(points[0].getX(), points[0].getY());
        for (int i = 1; i < points.length; i++) {
            path.lineTo(points[i].getX(), points[i].getY());
        }
        var stroke = new BasicStroke((float) width, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
        return new Area(stroke.createStrokedShape(path));
    }

    /** The far side of the body is in shade. */
    private static Color away(Color color) {
        return Hues.mix(color, AWAY, 0.22);
    }
}
