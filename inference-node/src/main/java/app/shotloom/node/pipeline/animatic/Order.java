package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.reader.Scene;
import app.shotloom.node.brief.Where;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who stands left of whom, and who is attached to whom, in the first phase of a scene. */
final class Order {
    private static final Set<Where> ATTACHING = EnumSet.of(
            Where.ON, Where.IN, Where.UNDER, Where.ABOVE, Where.BELOW, Where.BEHIND, Where.IN_FRONT_OF);

    private static final double HANDY = 0.75;
    private static final Set<String> RIDDEN = Set.of("ride", "drive", "sail", "pedal", "mount", "cycle");
    private static final Set<String> HANDLED = Set.of(
            "hold", "carry", "read", "drink", "eat", "bite", "taste", "give", "hand", "play", "throw", "catch", "wave", "lift",
            "pick", "sip", "take", "check", "show", "pass", "brush", "smoke", "peel", "open", "slice", "cut", "wash", "paint",
            "write", "pour", "fold", "squeeze", "bring", "grab", "offer", "shake", "examine", "study", "exchange", "swing");

    private final Scene scene;
    private final Map<Role, Attached> attached = new LinkedHashMap<>();
    private final List<List<Role>> columns = new ArrayList<>();

    /**
     * A role placed by another.
     *
     * @param number which of several that are placed so by the same host
     * @param of how many
     * @param grip whether a person holds it, or rides the host
     */
    record Attached(Where where, Role host, int number, int of, Grip grip) {}

    enum Grip {
        NONE,
        HELD,
        RIDING
    }

    Order(Scene scene, List<Role> roles) {
        this.scene = scene;
        attach(roles);
        for (Role role : roles) {
            if (!attached.containsKey(role)) {
                List<Role> column = new ArrayList<>(List.of(role));
                addAttached(column, role, new HashSet<>());
                columns.add(column);
            }
        }
        // twice, since a later relation may undo an earlier one
        sort();
        sort();
    }

    /** From left to right; each begins with what stands on the ground, then what is attached to it. */
    List<List<Role>> columns() {
        return columns;
    }

    @Nullable Attached relation(Role role) {
        return attached.get(role);
    }

    /** Whether it comes after someone who goes somewhere: "behind" then means in their track, not in their shade. */
    boolean trails(Role role) {
        return attached.get(role) instanceof Attached by && by.where() == Where.BEHIND && Ways.goes(scene, by.host());
    }

    /** -1 when the words put everything of a line on the left, 1 on the right, 0 otherwise. */
    int aside(List<List<Role>> line) {
        Set<Where> asked = EnumSet.noneOf(Where.class);
        for (List<Role> column : line) {
            Where place = inFrame(column.getFirst());
            asked.add(place == null ? Where.AT_CENTRE : place);
        }
        return asked.equals(EnumSet.of(Where.AT_LEFT)) ? -1 : asked.equals(EnumSet.of(Where.AT_RIGHT)) ? 1 : 0;
    }

    private @Nullable Where inFrame(Role role) {
        for (Scene.Relation relation : scene.relations()) {
            if (relation.phase() == 0 && relation.object() == null && relation.subject().equals(role.thing().id())) {
                return relation.where();
            }
        }
        return null;
    }

    private void attach(List<Role> roles) {
        Map<String, List<Role>> byThing = new HashMap<>();
        roles.forEach(role -> byThing.computeIfAbsent(role.thing().id(), id -> new ArrayList<>()).add(role));
        for (Scene.Relation relation : scene.relations()) {
            if (relation.phase() == 0 && relation.object() != null && ATTACHING.contains(relation.where())) {
                boolean below = relation.where() == Where.BELOW;
                List<Role> guests = byThing.getOrDefault(below ? relation.object() : relation.subject(), List.of());
                List<Role> hosts = byThing.getOrDefault(below ? relation.subject() : relation.object(), List.of());
                attach(guests, hosts, below ? Where.ABOVE : relation.where(), Grip.NONE);
            }
        }
        grips(byThing);
    }

    /** A person holds the small thing they do something with, and rides what is ridden. */
    private void grips(Map<String, List<Role>> byThing) {
        for (Scene.Beat beat : scene.beats()) {
            List<Role> people = byThing.getOrDefault(beat.subject(), List.of());
            List<Role> objects = beat.object() == null ? List.of() : byThing.getOrDefault(beat.object(), List.of());
            boolean ready = beat.phase() == 0 && !objects.isEmpty() && !people.isEmpty() && people.getFirst().thing().person();
            if (ready && RIDDEN.contains(beat.action())) {
                attach(people, objects, Where.ON, Grip.RIDING);
            } else if (ready && HANDLED.contains(beat.action()) && objects.getFirst().metres() < HANDY && !objects.getFirst().thing().person()) {
                attach(objects, people, Where.IN_FRONT_OF, Grip.HELD);
            }
        }
    }

    private void attach(List<Role> guests, List<Role> hosts, Where where, Grip grip) {
        for (int i = 0; i < guests.size() && !hosts.isEmpty(); i++) {
            Role host = hosts.get(i % hosts.size());
            boolean free = !attached.containsKey(guests.get(i)) && !leadsTo(host, guests.get(i));
            if (free) {
                int each = (guests.size() + hosts.size() - 1) / hosts.size();
                attached.put(guests.get(i), new Attached(where, host, i / hosts.size(), each, grip));
            }
        }
    }

    private boolean leadsTo(Role from, Role to) {
        Role at = from;
        while (at != to) {
            Attached by = attached.get(at);
            if (by == null) {
                return false;
            }
            at = by.host();
        }
        return true;
    }

    private void addAttached(List<Role> column, Role host, Set<Role> seen) {
        attached.forEach((guest, by) -> {
            if (by.host() == host && seen.add(guest)) {
                column.add(guest);
                addAttached(column, guest, seen);
            }
        });
    }

    private void sort() {
        for (Scene.Relation relation : scene.relations()) {
            if (relation.phase() == 0) {
                apply(relation);
            }
        }
    }

    private void apply(Scene.Relation relation) {
        List<List<Role>> movers = of(relation.subject());
        List<List<Role>> marks = relation.object() == null ? List.of() : of(relation.object());
        if (movers.isEmpty() || movers.equals(marks)) {
            return;
        }
        switch (relation.where()) {
            case AT_LEFT -> move(movers, 0);
            case AT_RIGHT -> move(movers, columns.size());
            case AT_CENTRE -> move(movers, columns.size() / 2);
            case LEFT_OF -> moveIf(movers, marks, true);
            case RIGHT_OF -> moveIf(movers, marks, false);
            case BETWEEN -> between(movers, relation.subject());
            default -> {
                // "next to" is kept by the order of the words
            }
        }
    }

    private void moveIf(List<List<Role>> movers, List<List<Role>> marks, boolean left) {
        if (marks.isEmpty()) {
            return;
        }
        int mark = left
                ? marks.stream().mapToInt(columns::indexOf).min().orElse(0)
                : marks.stream().mapToInt(columns::indexOf).max().orElse(0) + 1;
        boolean right = left
                ? movers.stream().allMatch(mover -> columns.indexOf(mover) < mark)
                : movers.stream().allMatch(mover -> columns.indexOf(mover) >= mark);
        if (!right) {
            move(movers, mark);
        }
    }

    private void between(List<List<Role>> movers, String subject) {
        List<Integer> marks = scene.relations().stream()
                .filter(one -> one.where() == Where.BETWEEN && one.subject().equals(subject) && one.object() != null)
                .flatMap(one -> of(java.util.Objects.requireNonNull(one.object())).stream())
                .map(columns::indexOf)
                .sorted()
                .toList();
        if (marks.size() > 1) {
            move(movers, marks.getFirst() + 1);
        }
    }

    private void move(List<List<Role>> movers, int to) {
        int before = (int) movers.stream().filter(mover -> columns.indexOf(mover) < to).count();
        columns.removeAll(movers);
        columns.addAll(Math.clamp(to - before, 0, columns.size()), movers);
    }

    private List<List<Role>> of(String id) {
        return columns.stream()
                .filter(column -> column.stream().anyMatch(role -> role.thing().id().equals(id)))
                .toList();
    }
}
