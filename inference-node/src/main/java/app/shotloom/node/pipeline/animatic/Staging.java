package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.reader.Scene;
import app.shotloom.node.reader.Where;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts every role somewhere, as the words say: side by side in the order they ask for, and on, in, under, above, behind
 * or in front of each other where they ask for that.
 */
final class Staging {
    private static final double COMPRESSION = 0.42;
    private static final double TRUER = 0.62;
    private static final double SMALLEST = 0.30;
    private static final double GROUND = 0.90;
    private static final double GAP = 0.055;

    private final Scene scene;
    private final Camera camera;
    private final Sizes sizes;
    private final double stageWidth;
    private final List<Role> roles;
    private final Order order;
    private final Map<Role, Place> places = new LinkedHashMap<>();

    Staging(Scene scene, List<Role> roles, Camera camera, Sizes sizes, double stageWidth) {
        this.scene = scene;
        this.roles = roles;
        this.camera = camera;
        this.sizes = sizes;
        this.stageWidth = stageWidth;
        this.order = new Order(scene, roles);
    }

    Order order() {
        return order;
    }

    /** Where each role is in the first phase. */
    Map<Role, Place> places() {
        List<List<Role>> columns = order.columns();
        int rows = rows(columns.size());
        Map<Role, Double> heights = heights(columns, rows);
        List<List<List<Role>>> lines = lines(highestFirst(columns, rows), rows);
        for (int row = 0; row < lines.size(); row++) {
            line(lines.get(row), heights, row, lines.size());
        }
        return places;
    }

    private int rows(int columns) {
        int across = stageWidth > 1.5 ? 6 : stageWidth > 0.9 ? 4 : 2;
        return columns <= across ? 1 : columns <= across * 2 + 2 ? 2 : 3;
    }

    /** In more than one row, what is in the air is in the upper one. */
    private List<List<Role>> highestFirst(List<List<Role>> columns, int rows) {
        if (rows == 1) {
            return columns;
        }
        List<List<Role>> sorted = new ArrayList<>(columns);
        sorted.sort((a, b) -> Boolean.compare(isAirborne(b.getFirst()), isAirborne(a.getFirst())));
        return sorted;
    }

    private static List<List<List<Role>>> lines(List<List<Role>> columns, int rows) {
        List<List<List<Role>>> lines = new ArrayList<>();
        int each = (columns.size() + rows - 1) / rows;
        for (int row = 0; row < rows; row++) {
            int from = Math.min(columns.size(), row * each);
            lines.add(columns.subList(from, Math.min(columns.size(), from + each)));
        }
        return lines;
    }

    /** Heights in stage units: true to the world, but drawn together so that a fork beside an elephant is seen. */
    private Map<Role, Double> heights(List<List<Role>> columns, int rows) {
        double tallest = roles.stream()
                .filter(role -> !isInside(role))
                .mapToDouble(Role::metres)
                .max()
                .orElse(1);
        boolean people = roles.stream().anyMatch(role -> role.thing().person());
        double full = people ? camera.personHeight() : camera.thingHeight();
        boolean within = roles.stream().anyMatch(this::isInside);
        double crowded = within && !people ? full * 1.5 : full > 0.9 && roles.size() > 1 && !people ? 0.8 : full;
        Map<Role, Double> heights = new HashMap<>();
        for (Role role : roles) {
            double share = Math.clamp(
                    Math.pow(role.metres() / tallest, people ? TRUER : COMPRESSION), people ? SMALLEST / 2 : SMALLEST, 1);
            heights.put(role, crowded * share / rows);
        }
        attached(columns, heights);
        double widest = lines(columns, rows).stream().mapToDouble(line -> width(line, heights)).max().orElse(1);
        double room = stageWidth * 0.92 - 2 * camera.sideways();
        double highest = columns.stream().mapToDouble(column -> height(column, heights)).max().orElse(1);
        double factor = Math.min(1, Math.min(room / widest, tall(people) / rows / highest));
        heights.replaceAll((role, height) -> height * factor);
        return heights;
    }

    private boolean isInside(Role role) {
        return order.relation(role) instanceof Order.Attached by && by.where() == Where.IN;
    }

    private double tall(boolean people) {
        boolean stacked = roles.stream()
                .anyMatch(role -> order.relation(role) instanceof Order.Attached by && by.grip() == Order.Grip.NONE);
        boolean within = roles.stream().anyMatch(this::isInside);
        return people && !stacked ? 10 : within ? 1.35 : 0.84 - 2 * camera.upAndDown();
    }

    /** What is in or under something is small enough for it. */
    private void attached(List<List<Role>> columns, Map<Role, Double> heights) {
        for (List<Role> column : columns) {
            for (Role role : column.subList(1, column.size())) {
                Order.Attached by = order.relation(role);
                if (by != null) {
                    double host = heights.getOrDefault(by.host(), 0.5);
                    double hostWidth = host * by.host().aspect();
                    double most = by.grip() == Order.Grip.HELD ? Math.max(0.07, host * 0.24) : by.grip() == Order.Grip.RIDING ? 10 :
                            switch (by.where()) {
                                case IN -> Math.min(host * 0.62, hostWidth * 0.60 / role.aspect() / Math.max(1, by.of() * 0.8));
                                case UNDER -> host * 0.55;
                                case IN_FRONT_OF -> host * 0.75;
                                default -> 10;
                            };
                    heights.computeIfPresent(role, (same, height) -> Math.min(height, most));
                }
            }
        }
    }

    private double width(List<List<Role>> line, Map<Role, Double> heights) {
        double sum = GAP * Math.max(0, line.size() - 1);
        for (List<Role> column : line) {
            sum += width1(column, heights);
        }
        return Math.max(sum, 0.01);
    }

    private double width1(List<Role> column, Map<Role, Double> heights) {
        double widest = 0;
        double beside = 0;
        for (Role role : column) {
            double width = heights.getOrDefault(role, 0.1) * role.aspect();
            Order.Attached by = order.relation(role);
            widest = Math.max(widest, width * (by == null ? 1 : spread(by)));
            beside += peeks(role) ? width * 0.7 : 0;
        }
        return widest + beside;
    }

    private static double spread(Order.Attached by) {
        return by.where() == Where.IN || by.where() == Where.IN_FRONT_OF || by.where() == Where.BEHIND ? 1 : by.of() * 1.08;
    }

    private double height(List<Role> column, Map<Role, Double> heights) {
        double sum = heights.getOrDefault(column.getFirst(), 0.1);
        for (Role role : column.subList(1, column.size())) {
            Order.Attached by = order.relation(role);
            boolean above = by != null && by.number() == 0
                    && (by.where() == Where.ABOVE || by.where() == Where.ON && !role.thing().person());
            sum += above ? heights.getOrDefault(role, 0.1) + GAP : 0;
        }
        return sum;
    }

    private void line(List<List<Role>> line, Map<Role, Double> heights, int row, int rows) {
        double spare = stageWidth - 2 * camera.sideways() - width(line, heights) + GAP * Math.max(0, line.size() - 1);
        double gap = Math.min(spare / (line.size() + 1), 0.30);
        double used = width(line, heights) - GAP * Math.max(0, line.size() - 1) + gap * (line.size() - 1);
        double x = stageWidth / 2 - used / 2 + order.aside(line) * stageWidth * 0.24;
        x = Math.clamp(x, camera.sideways() + 0.02, Math.max(camera.sideways() + 0.02, stageWidth - camera.sideways() - used - 0.02));
        for (List<Role> column : line) {
            double wide = width1(column, heights);
            stack(column, heights, x + wide / 2, base(column, heights, row, rows), rows - row);
            x += wide + gap;
        }
    }

    private double base(List<Role> column, Map<Role, Double> heights, int row, int rows) {
        Role root = column.getFirst();
        double height = height(column, heights);
        double below = camera.upAndDown();
        if (rows > 1) {
            return 0.06 + (row + 1) * (0.88 / rows) - below;
        }
        if (isAirborne(root)) {
            boolean alone = order.columns().stream().allMatch(one -> isAirborne(one.getFirst()));
            return alone ? 0.5 + height / 2 : Math.max(0.05 + height, 0.34);
        }
        double ground = GROUND - below;
        return height > 0.84 ? 0.13 + height : Math.min(ground, 0.5 + height * 0.62);
    }

    boolean isAirborne(Role role) {
        boolean high = scene.relations().stream()
                .anyMatch(one -> one.phase() == 0 && one.subject().equals(role.thing().id()) && one.where() == Where.AT_TOP);
        boolean flies = scene.beats().stream()
                .anyMatch(beat -> beat.phase() == 0
                        && beat.subject().equals(role.thing().id())
                        && List.of("fly", "soar", "float", "hover", "glide").contains(beat.action()));
        return high || !role.thing().person() && (flies || sizes.isOf("air", role.thing().label()) && !isOnGround());
    }

    /** A neutral studio has no sky: there, an airplane stands on the floor as anything else does. */
    private boolean isOnGround() {
        return scene.setting().equals("studio");
    }

    private void stack(List<Role> column, Map<Role, Double> heights, double x, double base, int depth) {
        Role root = column.getFirst();
        double shift = column.stream().anyMatch(role -> peeks(role)) ? -0.12 * heights.getOrDefault(root, 0.3) * root.aspect() : 0;
        places.put(root, place(root, heights, x + shift, base, depth));
        for (Role role : column.subList(1, column.size())) {
            Order.Attached by = order.relation(role);
            Place host = by == null ? null : places.get(by.host());
            if (by != null && host != null) {
                Place own = place(role, heights, host.x(), host.base(), depth);
                places.put(role, Beside.placed(own, host, by, role.thing().person()));
            }
        }
    }

    private boolean peeks(Role role) {
        Order.Attached by = order.relation(role);
        return by != null
                && by.grip() == Order.Grip.NONE
                && (by.where() == Where.BEHIND || by.where() == Where.IN_FRONT_OF);
    }

    private static Place place(Role role, Map<Role, Double> heights, double x, double base, int depth) {
        double height = heights.getOrDefault(role, 0.2);
        return new Place(x, base, height * role.aspect(), height, depth);
    }
}
