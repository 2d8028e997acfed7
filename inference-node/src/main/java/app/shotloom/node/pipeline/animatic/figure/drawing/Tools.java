package app.shotloom.node.pipeline.animatic.figure.drawing;

import app.shotloom.node.pipeline.animatic.figure.body.Bones;
import app.shotloom.node.pipeline.animatic.figure.body.Build;
import app.shotloom.node.pipeline.animatic.figure.body.Joints;
import app.shotloom.node.pipeline.animatic.figure.body.Vec;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.util.ArrayList;
import java.util.List;

/** Puts tools where they are held. */
final class Tools {
    private final Layers layers;
    private final Joints body;
    private final Lens lens;
    private final List<String> names;
    private final double size;

    /** @param size of a grown-up in heights of this figure */
    Tools(Layers layers, Joints body, Lens lens, List<String> names, double size) {
        this.layers = layers;
        this.body = body;
        this.lens = lens;
        this.names = names;
        this.size = size;
    }

    void draw(String layer) {
        for (String name : names) {
            Toolbox.Drawn tool = Toolbox.of(name);
            if (tool.layer().equals(layer)) {
                for (AffineTransform place : places(tool.where())) {
                    tool.parts().forEach(part -> layers.patches().add(new Patch(place.createTransformedShape(part.shape()), part.color())));
                }
            }
        }
    }

    private List<AffineTransform> places(String where) {
        Point2D near = lens.at(body.nearArm().end());
        Point2D far = lens.at(body.farArm().end());
        double handy = Math.sqrt(size);
        return switch (where) {
            case "near" -> List.of(upright(near, handy));
            case "far" -> List.of(upright(far, handy));
            case "between" -> List.of(upright(Outlines.between(near, far, 0.5), handy));
            case "hands" -> List.of(upright(Outlines.between(near, far, 0.5), 1));
            case "arm" -> List.of(along(near, Outlines.way(elbow(), near), handy));
            case "both" -> List.of(along(near, Outlines.way(near, far), handy));
            case "mouth" -> List.of(along(lens.at(body.onHead(0.44, -0.27, 0)), Outlines.way(lens.at(body.onHead(0.44, -0.27, 0)), near), handy * 2.2));
            case "waist" -> List.of(upright(lens.at(body.pelvis().to(body.waist(), 0.5)), 1));
            case "head" -> List.of(upright(lens.at(body.onHead(0, 0.5, 0)), handy));
            case "chest" -> List.of(along(lens.at(body.waist().plus(body.chest().at(0.09, 0.02, 0))), Outlines.way(lens.at(body.neck()), lens.at(body.waist())), handy));
            case "ground" -> List.of(upright(new Point2D.Double(lens.at(body.pelvis()).getX(), 0), 1));
            case "work" -> List.of(upright(lens.at(work(body)), 1));
            case "neck" -> List.of(upright(lens.at(body.neck()), 1));
            case "eyes" -> List.of(upright(lens.at(body.onHead(0.42, 0, 0)), handy));
            case "lips" -> List.of(upright(lens.at(body.onHead(0.44, -0.27, 0)), handy));
            case "feet" -> List.of(upright(feet(), 1));
            case "each-foot" -> eachFoot();
            case "each-hand" -> List.of(upright(far, handy), upright(near, handy));
            default -> throw new IllegalStateException("tools.txt has an unknown place: " + where);
        };
    }

    /** Where things lie that the hands are busy with, on a table before the body. */
    static Vec work(Joints body) {
        Vec hips = body.pelvis();
        return new Vec(hips.f() + 0.24, hips.u() + 0.06, hips.s());
    }

    private Point2D elbow() {
        return lens.at(body.nearArm().joint());
    }

    private Point2D feet() {
        Point2D near = lens.at(body.nearLeg().end());
        Point2D far = lens.at(body.farLeg().end());
        Point2D middle = Outlines.between(near, far, 0.5);
        return new Point2D.Double(middle.getX(), Math.max(near.getY(), far.getY()) + Build.ANKLE);
    }

    private List<AffineTransform> eachFoot() {
        List<AffineTransform> places = new ArrayList<>();
        for (Bones leg : List.of(body.farLeg(), body.nearLeg())) {
            Point2D ankle = lens.at(leg.end());
            places.add(upright(new Point2D.Double(ankle.getX(), ankle.getY() + Build.ANKLE), 1));
        }
        return places;
    }

    private static AffineTransform upright(Point2D at, double scale) {
        return along(at, new Point2D.Double(0, 1), scale);
    }

    /** With the tool's own y along a way. */
    private static AffineTransform along(Point2D at, Point2D way, double scale) {
        return new AffineTransform(way.getY() * scale, -way.getX() * scale, way.getX() * scale, way.getY() * scale, at.getX(), at.getY());
    }
}
