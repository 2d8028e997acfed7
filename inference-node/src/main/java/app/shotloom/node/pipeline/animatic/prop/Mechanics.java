package app.shotloom.node.pipeline.animatic.prop;

import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Hues;
import app.shotloom.node.pipeline.animatic.ink.Patch;
import app.shotloom.node.pipeline.animatic.prop.effect.Bending;
import java.awt.Color;
import java.awt.geom.AffineTransform;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.util.ArrayList;
import java.util.List;

/** Draws a thing in an act: its pieces where they are, then the whole as it is turned and bent. */
final class Mechanics {
    private static final Color GLOW = new Color(0xFFF0A8);
    private static final Color UNLIT = new Color(0x4A4C56);

    private final Parts parts;
    private final Kind kind;

    Mechanics(Parts parts, Kind kind) {
        this.parts = parts;
        this.kind = kind;
    }

    Drawing drawn(Act act) {
        List<Patch> patches = new ArrayList<>();
        Outpour.behind(patches, act, parts.width());
        for (Parts.Piece piece : parts.pieces()) {
            patches.addAll(moved(piece, act).patches());
        }
        parts.foundWheels().forEach(wheel -> spokes(patches, wheel, act.wheels()));
        Drawing whole = bent(new Drawing(patches), act);
        Drawing placed = act.turn() == 0 && act.tilt() == 0 && act.squash() == 0 && act.face() == 0 ? whole : whole.transformed(place(act));
        return Outpour.over(placed, act, parts.width());
    }

    private AffineTransform place(Act act) {
        double side = Math.cos(2 * Math.PI * act.face() / 12);
        double flat = 1 - 0.06 * act.squash();
        var place = AffineTransform.getScaleInstance((side < 0 ? Math.min(side, -0.16) : Math.max(side, 0.16)) / Math.sqrt(flat), flat);
        boolean hangs = kind == Kind.FLYING || kind == Kind.FLAPPING || act.extra().equals("pour");
        place.rotate(Math.toRadians(3.0 * act.tilt()), 0, hangs ? -0.5 : 0);
        place.rotate(2 * Math.PI * act.turn() / 24, 0, -0.5);
        return place;
    }

    private Drawing moved(Parts.Piece piece, Act act) {
        double x = piece.at().getX();
        double y = piece.at().getY();
        return switch (piece.kind()) {
            case "wheel" -> piece.drawing().transformed(AffineTransform.getRotateInstance(2 * Math.PI * act.wheels() / 36, x, y));
            case "spin" -> piece.drawing().transformed(AffineTransform.getRotateInstance(act.clock() * Math.PI / 12 * 1.7, x, y));
            case "hand" -> piece.drawing().transformed(AffineTransform.getRotateInstance(act.clock() * Math.PI / 120, x, y));
            case "rotor" -> piece.drawing().transformed(scaled(x, y, 0.25 + 0.75 * Math.abs(Math.cos(act.clock() * 1.3)), 1));
            case "sway" -> act.wave() < 0 ? piece.drawing() : Bending.flag(piece.drawing(), x, act.wave());
            case "flame" -> piece.drawing().transformed(scaled(x, y, 1, act.wave() < 0 ? 1 : 1 + 0.16 * Math.sin(act.wave() * Math.PI / 3)));
            case "door" -> piece.drawing().transformed(scaled(x, y, 1 - 0.72 * act.open() / 8, 1));
            case "lid" -> piece.drawing().transformed(AffineTransform.getRotateInstance(Math.toRadians(piece.to() < 0 ? -105 : 105) * act.open() / 8, x, y));
            case "fold" -> piece.drawing().transformed(scaled(x, y, 1 + 0.08 * act.open() / 8, 1 - 0.8 * act.open() / 8));
            case "shut" -> piece.drawing().transformed(scaled(x, y, 1, 1 + 0.93 * Math.min(0, act.open()) / 8));
            case "slide" -> piece.drawing().transformed(AffineTransform.getTranslateInstance(-piece.to() * act.open() / 8, 0));
            case "level" -> act.level() < 0 ? piece.drawing() : act.level() == 0 ? new Drawing(List.of()) : piece.drawing().transformed(scaled(x, y, 1, act.level() / 10.0));
            case "light" -> piece.drawing().recoloured(color -> lit(color, act.light()));
            default -> piece.drawing();
        };
    }

    private static AffineTransform scaled(double x, double y, double wide, double high) {
        var transform = AffineTransform.getTranslateInstance(x, y);
        transform.scale(wide, high);
        transform.translate(-x, -y);
        return transform;
    }

    private static Color lit(Color color, int light) {
        return light >= 0 ? Hues.mix(color, GLOW, 0.8 * light / 8) : Hues.mix(color, UNLIT, -0.75 * light / 8);
    }

    private Drawing bent(Drawing drawing, Act act) {
        if (act.wave() < 0 || parts.has("sway") || parts.has("flame")) {
            return drawing;
        }
        return kind == Kind.FLAME ? Bending.flame(drawing, act.wave()) : Bending.flag(drawing, -parts.width() / 2, act.wave());
    }

    /** Three bars and a reflector on a wheel that was only found: without them nobody sees that it turns. */
    private static void spokes(List<Patch> patches, Parts.Piece wheel, int turned) {
        Path2D bars = new Path2D.Double(Path2D.WIND_NON_ZERO);
        double r = wheel.to() * 0.7;
        for (int i = 0; i < 3; i++) {
            double angle = Math.PI * i / 3 + 2 * Math.PI * turned / 36;
            double dx = Math.cos(angle);
            double dy = Math.sin(angle);
            double w = wheel.to() * 0.1;
            bars.moveTo(wheel.at().getX() + dx * r - dy * w, wheel.at().getY() + dy * r + dx * w);
            bars.lineTo(wheel.at().getX() + dx * r + dy * w, wheel.at().getY() + dy * r - dx * w);
            bars.lineTo(wheel.at().getX() - dx * r + dy * w, wheel.at().getY() - dy * r - dx * w);
            bars.lineTo(wheel.at().getX() - dx * r - dy * w, wheel.at().getY() - dy * r + dx * w);
            bars.closePath();
        }
        patches.add(new Patch(bars, new Color(0x8C9098)));
        double turn = 2 * Math.PI * turned / 36;
        double dot = wheel.to() * 0.12;
        patches.add(new Patch(
                new Ellipse2D.Double(wheel.at().getX() + Math.cos(turn) * r - dot, wheel.at().getY() + Math.sin(turn) * r - dot, dot * 2, dot * 2),
                new Color(0xE8A23C)));
    }
}
