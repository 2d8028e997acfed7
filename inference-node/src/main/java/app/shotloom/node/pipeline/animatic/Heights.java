package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.brief.Where;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How tall and wide everything is drawn, in stage units, so that all of it has room. */
final class Heights {
    static final double GAP = 0.055;

    /** True to the world, but drawn together, so that a fork beside an elephant is seen; less so beside people. */
    private static final double COMPRESSION = 0.42;

    private static final double COMPRESSION_BY_PEOPLE = 0.62;
    /** The most that a thing beside people may be high. */
    private static final double WHOLE = 0.74;

    private static final double FARTHEST_BACK = 0.55;
    private static final double SMALLEST = 0.30;
    private static final double SMALLEST_BY_PEOPLE = 0.15;

    private final Order order;
    private final Camera camera;
    private final List<Role> roles;
    private final boolean people;
    private final boolean within;
    private final Map<Role, Double> heights = new HashMap<>();

    /** @param lines rows of columns, each column with what stands on the ground first */
    Heights(List<Role> roles, Order order, Camera camera, double stageWidth, List<List<List<Role>>> lines) {
        this.roles = roles;
        this.order = order;
        this.camera = camera;
        people = roles.stream().anyMatch(role -> role.thing().person());
        within = roles.stream().anyMatch(this::isInside);
        wished(lines.size());
        lines.forEach(line -> line.forEach(this::fitGuests));
        double widest = lines.stream().mapToDouble(this::width).max().orElse(1);
        double highest = lines.stream().flatMap(List::stream).mapToDouble(this::height).max().orElse(1);
        double closer = roles.size() > 1 ? 1 + (camera.closest() - 1) * 0.6 : 1;
        double room = stageWidth * 0.92 / closer - 2 * camera.sideways();
        double factor = Math.min(1, Math.min(room / widest, most() / lines.size() / highest));
        heights.replaceAll((role, height) -> height * factor);
    }

    double of(Role role) {
        return heights.getOrDefault(role, 0.2);
    }

    /** Of a row of columns with the least gaps between them. */
    double width(List<List<Role>> line) {
        double sum = GAP * Math.max(0, line.size() - 1);
        return Math.max(0.01, sum + line.stream().mapToDouble(this::columnWidth).sum());
    }

    double columnWidth(List<Role> column) {
        double widest = 0;
        double beside = 0;
        for (Role role : column) {
            double width = of(role) * role.aspect();
            widest = Math.max(widest, width * spread(role));
            beside += order.trails(role) ? width * 1.1 : peeks(role) ? width * 0.7 : 0;
        }
        return widest + beside;
    }

    /** Of a column with all that is stacked in it. */
    double height(List<Role> column) {
        double sum = of(column.getFirst());
        for (Role role : column.subList(1, column.size())) {
            sum += isStacked(role) ? of(role) + GAP : 0;
        }
        return sum;
    }

    /** Whether it looks out from behind, or stands in front of, what it is placed by. */
    boolean peeks(Role role) {
        return order.relation(role) instanceof Order.Attached by
                && by.grip() == Order.Grip.NONE
                && (by.where() == Where.BEHIND || by.where() == Where.IN_FRONT_OF);
    }

    private void wished(int rows) {
        double tallest = tallest(people);
        double full = full() / rows;
        for (Role role : roles) {
            double share = Math.pow(role.metres() / tallest, people ? COMPRESSION_BY_PEOPLE : COMPRESSION);
            heights.put(role, full * Math.max(share, people ? SMALLEST_BY_PEOPLE : SMALLEST));
        }
        if (people) {
            stepBack();
        }
    }

    /** Of the people, or of everything that stands by itself. */
    private double tallest(boolean person) {
        return roles.stream()
                .filter(role -> !isInside(role) && role.thing().person() == person)
                .mapToDouble(Role::metres)
                .max()
                .orElse(1);
    }

    /** So far that what is taller than the people is whole, but not so far that they are lost beside it. */
    private void stepBack() {
        double highest = roles.stream()
                .filter(role -> !role.thing().person())
                .mapToDouble(this::of)
                .max()
                .orElse(0);
        double whole = WHOLE / camera.closest();
        double back = highest <= whole ? 1 : Math.max(FARTHEST_BACK, whole / highest);
        heights.replaceAll((role, height) -> role.thing().person() ? height * back : Math.min(whole, height * back));
    }

    private double full() {
        double full = people ? camera.personHeight() : camera.thingHeight();
        if (within && !people) {
            return full * 1.5;
        }
        return full > 0.9 && roles.size() > 1 && !people ? 0.8 : full;
    }

    /** The most that a column may be high: close shots of people cut them, other shots cut nothing. */
    private double most() {
        boolean placed = roles.stream()
                .anyMatch(role -> order.relation(role) instanceof Order.Attached by && by.grip() == Order.Grip.NONE);
        if (people && !placed) {
            return 10;
        }
        return within ? 1.35 : 0.84 - 2 * camera.upAndDown();
    }

    /** What is held, in or under something is small enough for it. */
    private void fitGuests(List<Role> column) {
        for (Role role : column.subList(1, column.size())) {
            if (order.relation(role) instanceof Order.Attached by) {
                double most = most(role, by, of(by.host()));
                heights.computeIfPresent(role, (same, height) -> Math.min(height, most));
            }
        }
    }

    private static double most(Role role, Order.Attached by, double host) {
        if (by.grip() != Order.Grip.NONE) {
            double toScale = 1.25 * role.metres() / by.host().metres();
            return by.grip() == Order.Grip.HELD ? Math.max(0.06, host * Math.clamp(toScale, 0.11, 0.24)) : 10;
        }
        double abreast = Math.max(1, by.of() * 0.8);
        return switch (by.where()) {
            case IN -> Math.min(host * 0.62, host * by.host().aspect() * 0.60 / role.aspect() / abreast);
            case UNDER -> host * 0.55;
            case IN_FRONT_OF -> host * 0.75;
            default -> 10;
        };
    }

    private double spread(Role role) {
        return order.relation(role) instanceof Order.Attached by && isAbreast(by.where()) ? by.of() * 1.08 : 1;
    }

    private static boolean isAbreast(Where where) {
        return where == Where.ON || where == Where.ABOVE || where == Where.UNDER;
    }

    private boolean isStacked(Role role) {
        return order.relation(role) instanceof Order.Attached by
                && by.number() == 0
                && (by.where() == Where.ABOVE || by.where() == Where.ON && !role.thing().person());
    }

    private boolean isInside(Role role) {
        return order.relation(role) instanceof Order.Attached by && by.where() == Where.IN;
    }
}
