package app.shotloom.node.pipeline.animatic.direction;

import java.awt.Shape;
import java.awt.geom.Path2D;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Where one sits inside a vehicle, and how much is seen of who does. From {@code cabins.txt}, which explains its own form.
 *
 * @param size height of a grown-up in heights of the vehicle
 * @param head where the top of the head is
 * @param corners of the opening, x and y in turn
 */
@SuppressWarnings("ArrayRecordComponent") // read once, compared never
record Cabin(double size, double[] head, double[] corners) {
    /** How high the top of a sitter's head is, in heights of who sits. */
    private static final double SITTING = 0.76;

    private static final Map<String, Cabin> ALL = load();

    /** The cabin of a vehicle, or null where one does not sit inside. */
    static @Nullable Cabin of(Actor vehicle) {
        return ALL.get(vehicle.model().picture());
    }

    /** Whether who is bound to something sits in its cabin. */
    static @Nullable Cabin of(Link link) {
        boolean in = link.where() == app.shotloom.node.brief.Where.IN && link.subject().isPerson() && link.object() != null;
        return in ? of(java.util.Objects.requireNonNull(link.object())) : null;
    }

    /** How far right of the vehicle's middle the head is, in the vehicle's widths. */
    double aside(int facing) {
        return (head[0] - 0.5) * (facing > 0 ? -1 : 1);
    }

    /** Where the feet of who sits there would be, above the vehicle's lower edge. */
    double feet(double vehicleHeight, double own) {
        return vehicleHeight * (1 - head[1]) - SITTING * own;
    }

    /** The opening of a vehicle that stands there, in stage units. */
    Shape opening(Place vehicle, int facing) {
        var path = new Path2D.Double();
        for (int i = 0; i + 1 < corners.length; i += 2) {
            double x = vehicle.x() + (corners[i] - 0.5) * vehicle.width() * (facing > 0 ? -1 : 1);
            double y = vehicle.base() - (1 - corners[i + 1]) * vehicle.height();
            if (i == 0) {
                path.moveTo(x, y);
            } else {
                path.lineTo(x, y);
            }
        }
        path.closePath();
        return path;
    }

    private static Map<String, Cabin> load() {
        try (var in = Cabin.class.getResourceAsStream("cabins.txt")) {
            if (in == null) {
                throw new IOException("cabins.txt is missing beside " + Cabin.class.getName());
            }
            Map<String, Cabin> all = new LinkedHashMap<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                String[] fields = line.split("\\|");
                if (!line.startsWith("#") && fields.length == 4) {
                    all.put(fields[0].strip(), new Cabin(Double.parseDouble(fields[1].strip()), numbers(fields[2]), numbers(fields[3])));
                }
            }
            return all;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static double[] numbers(String words) {
        return Arrays.stream(words.strip().split("\\s+")).mapToDouble(Double::parseDouble).toArray();
    }
}
