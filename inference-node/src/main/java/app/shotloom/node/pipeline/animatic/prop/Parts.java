package app.shotloom.node.pipeline.animatic.prop;

import app.shotloom.node.pipeline.animatic.catalog.Illustration;
import app.shotloom.node.pipeline.animatic.ink.Drawing;
import app.shotloom.node.pipeline.animatic.ink.Hues;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pieces of a thing, 1 high on (0, 0), and how each of them moves. */
final class Parts {
    /**
     * A piece.
     *
     * @param at where it turns, or is hinged
     * @param to a second place, or a size: the radius of a wheel, the top of a filling
     */
    record Piece(String kind, Point2D at, double to, Drawing drawing) {}

    private final List<Piece> pieces = new ArrayList<>();
    private final List<Piece> wheels = new ArrayList<>();
    private final double width;

    /** @param grafts what it has of others, in the illustration's units */
    Parts(Illustration illustration, Drawing grafts, boolean onWheels) {
        Drawing whole = new Drawing(Stream.concat(illustration.drawing().patches().stream(), grafts.patches().stream()).toList());
        Rectangle2D bounds = whole.bounds();
        double scale = 1 / bounds.getHeight();
        var place = AffineTransform.getScaleInstance(scale, scale);
        place.translate(-bounds.getCenterX(), -bounds.getMaxY());
        width = bounds.getWidth() * scale;
        for (Illustration.Part part : illustration.parts()) {
            List<Double> numbers = part.numbers();
            double x = numbers.isEmpty() ? bounds.getCenterX() : numbers.get(0);
            double y = numbers.size() < 2 ? bounds.getMaxY() : numbers.get(1);
            double to = numbers.size() < 3 ? 0 : numbers.get(2) * scale;
            Point2D at = place.transform(new Point2D.Double(x, y), null);
            Drawing drawing = part.drawing().transformed(place).recoloured(Hues::washed);
            var piece = new Piece(part.kind(), at, to, drawing);
            pieces.add(piece);
            if (part.kind().equals("wheel")) {
                wheels.add(piece);
            }
        }
        if (!grafts.patches().isEmpty()) {
            pieces.add(new Piece("", new Point2D.Double(), 0, grafts.transformed(place).recoloured(Hues::washed)));
        }
        if (onWheels && wheels.isEmpty()) {
            wheels.addAll(Wheels.found(whole()));
        }
    }

    Drawing whole() {
        return new Drawing(pieces.stream().flatMap(piece -> piece.drawing().patches().stream()).toList());
    }

    List<Piece> pieces() {
        return pieces;
    }

    /** Wheels that were not drawn as pieces of their own, only found in the drawing. */
    List<Piece> foundWheels() {
        return has("wheel") ? List.of() : wheels;
    }

    boolean has(String kind) {
        return pieces.stream().anyMatch(piece -> piece.kind().equals(kind));
    }

    double wheelRadius() {
        return wheels.isEmpty() ? 0.2 : Math.max(0.02, wheels.getFirst().to());
    }

    double width() {
        return width;
    }
}
