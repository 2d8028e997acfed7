package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.reader.Scene;
import app.shotloom.node.brief.Where;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Puts every role somewhere, as the words say: side by side in the order they ask for, and on, in, under, above, behind
 * or in front of each other where they ask for that.
 */
final class Staging {
    private static final double GROUND = 0.90;

    private final Scene scene;
    private final Camera camera;
    private final Sizes sizes;
    private final double stageWidth;
    private final List<Role> roles;
    private final List<Role> celestial;
    private final Order order;
    private final Map<Role, Place> places = new LinkedHashMap<>();

    Staging(Scene scene, List<Role> roles, Camera camera, Sizes sizes, double stageWidth) {
        this.scene = scene;
        this.camera = camera;
        this.sizes = sizes;
        this.stageWidth = stageWidth;
        this.celestial = roles.stream().filter(this::isCelestial).toList();
        this.roles = roles.stream().filter(role -> !celestial.contains(role)).toList();
        this.order = new Order(scene, this.roles);
    }

    Order order() {
        return order;
    }

    /** Where each role is in the first phase. */
    Map<Role, Place> places() {
        ground();
        places.putAll(new Heavens(stageWidth, order, camera).places(celestial, List.copyOf(places.values())));
        return places;
    }

    private void ground() {
        List<List<Role>> columns = order.columns();
        int rows = rows(columns.size());
        List<List<List<Role>>> lines = lines(highestFirst(columns, rows), rows);
        var heights = new Heights(roles, order, camera, stageWidth, lines);
        for (int row = 0; row < lines.size(); row++) {
            line(lines.get(row), heights, row, lines.size());
        }
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

    private void line(List<List<Role>> line, Heights heights, int row, int rows) {
        double spare = stageWidth - 2 * camera.sideways() - heights.width(line) + Heights.GAP * Math.max(0, line.size() - 1);
        double gap = Math.min(spare / (line.size() + 1), 0.30);
        double used = heights.width(line) - Heights.GAP * Math.max(0, line.size() - 1) + gap * (line.size() - 1);
        double x = stageWidth / 2 - used / 2 + order.aside(line) * stageWidth * 0.24;
        x = Math.clamp(x, camera.sideways() + 0.02, Math.max(camera.sideways() + 0.02, stageWidth - camera.sideways() - used - 0.02));
        for (List<Role> column : line) {
            double wide = heights.columnWidth(column);
            stack(column, heights, x + wide / 2, base(column, heights, row, rows), rows - row);
            x += wide + gap;
        }
    }

    private double base(List<Role> column, Heights heights, int row, int rows) {
        Role root = column.getFirst();
        double height = heights.height(column);
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

    /** In the sky of a set that has one, unless the words place it by something else. */
    boolean isCelestial(Role role) {
        String id = role.thing().id();
        boolean placed = scene.relations().stream()
                .anyMatch(one -> one.object() != null && (one.subject().equals(id) || id.equals(one.object())));
        boolean named = !role.thing().person() && sizes.isNamed("sky", role.thing().label());
        return named && !isOnGround() && !placed;
    }

    boolean isAirborne(Role role) {
        boolean high = scene.relations().stream()
                .anyMatch(one -> one.phase() == 0 && one.subject().equals(role.thing().id()) && one.where() == Where.AT_TOP);
        boolean flies = scene.beats().stream()
                .anyMatch(beat -> beat.phase() == 0
                        && beat.subject().equals(role.thing().id())
                        && List.of("fly", "soar", "float", "hover", "glide").contains(beat.action()));
        boolean submerged = scene.setting().equals("underwater")
                && (sizes.isOf("water", role.thing().label()) || acts(role, "swim"));
        return high || submerged || !role.thing().person() && (flies || isOfTheAir(role) && !isOnGround());
    }

    private boolean isOfTheAir(Role role) {
        return sizes.isOf("air", role.thing().label()) || sizes.isNamed("sky", role.thing().label());
    }

    private boolean acts(Role role, String action) {
        return scene.beats().stream()
                .anyMatch(beat -> beat.subject().equals(role.thing().id()) && beat.action().equals(action));
    }

    /** A neutral studio has no sky: there, an airplane stands on the floor as anything else does. */
    private boolean isOnGround() {
        return scene.setting().equals("studio");
    }

    private void stack(List<Role> column, Heights heights, double x, double base, int depth) {
        Role root = column.getFirst();
        double track = column.stream().filter(order::trails).mapToDouble(role -> heights.of(role) * role.aspect() * 1.1).sum();
        boolean peeks = track == 0 && column.stream().anyMatch(heights::peeks);
        double shift = peeks ? -0.12 * heights.of(root) * root.aspect() : track / 2;
        places.put(root, place(root, heights, x + shift, base, depth));
        for (Role role : column.subList(1, column.size())) {
            Order.Attached by = order.relation(role);
            Place host = by == null ? null : places.get(by.host());
            if (by != null && host != null) {
                Place own = place(role, heights, host.x(), host.base(), depth);
                places.put(role, order.trails(role) ? Beside.trailing(own, host, by) : Beside.placed(own, host, by, role.thing().person()));
            }
        }
    }

    private static Place place(Role role, Heights heights, double x, double base, int depth) {
        double height = heights.of(role);
        return new Place(x, base, height * role.aspect(), height, depth);
    }
}
