package app.shotloom.node.pipeline.animatic;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The places of what belongs into the sky: small, high, behind everything, and where least stands before it. */
final class Heavens {
    private static final double FARTHEST = 100;
    private static final double[] ACROSS = {0.78, 0.22, 0.5, 0.36, 0.64, 0.08, 0.92};
    private static final double LARGE = 0.34;

    private final double stageWidth;
    private final Order order;
    private final Camera camera;

    Heavens(double stageWidth, Order order, Camera camera) {
        this.stageWidth = stageWidth;
        this.order = order;
        this.camera = camera;
    }

    /** @param others where everything else is; with nothing else, the sky is what the shot is about */
    Map<Role, Place> places(List<Role> roles, Collection<Place> others) {
        Map<Role, Place> places = new LinkedHashMap<>();
        List<Place> taken = new ArrayList<>(others);
        for (Role role : roles) {
            Place place = place(role, others.isEmpty(), taken);
            places.put(role, place);
            taken.add(place);
        }
        return places;
    }

    private Place place(Role role, boolean alone, List<Place> taken) {
        double height = height(role.thing().label()) * (alone ? 1.5 : 1);
        double side = order.aside(List.of(List.of(role)));
        Place best = null;
        double least = Double.MAX_VALUE;
        for (double share : ACROSS) {
            if (side == 0 || side < 0 == share < 0.45) {
                Place place = at(share, height, role);
                double hidden = taken.stream().mapToDouble(other -> overlap(place, other)).sum();
                if (hidden < least - 1e-9) {
                    least = hidden;
                    best = place;
                }
            }
        }
        return best == null ? at(0.5, height, role) : best;
    }

    private Place at(double share, double height, Role role) {
        double free = Math.max(0, stageWidth - 2 * camera.sideways() - height * role.aspect() - 0.1);
        double x = camera.sideways() + 0.05 + height * role.aspect() / 2 + free * share;
        double top = 0.07 + camera.upAndDown() + 0.04 * Math.abs(share - 0.5) * 2;
        return new Place(x, top + height, height * role.aspect(), height, FARTHEST);
    }

    private static double height(String label) {
        return switch (label) {
            case "rainbow" -> LARGE;
            case "cloud" -> 0.15;
            case "star", "shooting star" -> 0.07;
            default -> 0.14;
        };
    }

    private static double overlap(Place a, Place b) {
        double wide = Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
        double high = Math.min(a.base(), b.base()) - Math.max(a.top(), b.top());
        return wide > 0 && high > 0 ? wide * high : 0;
    }
}
