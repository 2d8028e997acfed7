package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Where;
import app.shotloom.node.pipeline.animatic.ink.Noise;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** A first guess of where bodies are: in columns from left to right as the words order them, in as many rows as fit. */
final class Lineup {
    private static final Set<Where> STACKING =
            EnumSet.of(Where.ABOVE, Where.BELOW, Where.BEHIND, Where.IN_FRONT_OF, Where.UNDER);
    private static final Set<Where> SIDED = EnumSet.of(Where.LEFT_OF, Where.RIGHT_OF, Where.AT_LEFT, Where.AT_RIGHT);
    private static final double GAP = 0.055;

    private final Script script;
    private final Field field;
    private final List<Link> links;
    private final long seed;
    private final List<List<Body>> columns = new ArrayList<>();

    /** @param bodies those that are bound to nothing */
    Lineup(Script script, Field field, List<Body> bodies, List<Link> links, long seed) {
        this.script = script;
        this.field = field;
        this.links = links;
        this.seed = seed;
        bodies.forEach(body -> columns.add(new ArrayList<>(List.of(body))));
        links.stream().filter(link -> STACKING.contains(link.where())).forEach(this::join);
        relieve();
        order();
        columns.forEach(column -> column.sort(java.util.Comparator.comparing(Body::stand)));
    }

    private void join(Link link) {
        boolean carried = links.stream().anyMatch(other -> other.subject() == link.subject() && other.isCarried());
        List<Body> own = carried ? null : column(link.subject());
        List<Body> other = link.object() == null ? null : column(link.object());
        if (own != null && other != null && own != other) {
            other.addAll(own);
            columns.remove(own);
        }
    }

    /** Who comes when another has gone may have its place. */
    private void relieve() {
        for (int i = 0; i < columns.size(); i++) {
            List<Body> column = columns.get(i);
            for (int j = columns.size() - 1; j > i; j--) {
                List<Body> later = columns.get(j);
                boolean apart = column.stream().noneMatch(one -> later.stream().anyMatch(one::meets));
                if (apart && column.getFirst().stand() == later.getFirst().stand()) {
                    column.addAll(later);
                    columns.remove(j);
                }
            }
        }
    }

    private @Nullable List<Body> column(Actor actor) {
        for (List<Body> column : columns) {
            for (Body body : column) {
                if (body.actor() == actor || isOn(actor, body)) {
                    return column;
                }
            }
        }
        return null;
    }

    private boolean isOn(Actor actor, Body body) {
        for (Link link : links) {
            if (link.subject() == actor && link.binds() && link.object() != null && link.object() != actor) {
                return link.object() == body.actor() || isOn(link.object(), body);
            }
        }
        return false;
    }

    private void order() {
        boolean sided = links.stream().anyMatch(link -> SIDED.contains(link.where()));
        if (!sided && seed % 2 != 0) {
            java.util.Collections.reverse(columns);
        }
        for (Brief.Beat beat : script.brief().beats()) {
            if (!sided && Doings.is("chase", beat.action())) {
                chase(beat);
            }
        }
        // twice, since a later relation may undo an earlier one
        for (int i = 0; i < 2; i++) {
            links.forEach(this::apply);
        }
    }

    /** Who chases comes after who is chased, and both go to the right. */
    private void chase(Brief.Beat beat) {
        for (Actor chaser : script.of(beat.subject())) {
            Actor chased = script.partner(beat, chaser);
            if (chased != null) {
                before(column(chaser), column(chased));
            }
        }
    }

    private void apply(Link link) {
        List<Body> own = column(link.subject());
        List<Body> host = link.object() == null ? null : column(link.object());
        switch (link.where()) {
            case LEFT_OF -> before(own, host);
            case RIGHT_OF -> before(host, own);
            case AT_LEFT -> moveTo(own, 0);
            case AT_RIGHT -> moveTo(own, columns.size());
            case AT_CENTRE -> moveTo(own, columns.size() / 2);
            case BETWEEN -> between(own, host, link.other() == null ? null : column(link.other()));
            case FAR_FROM -> moveTo(own, host != null && columns.indexOf(host) * 2 < columns.size() ? columns.size() : 0);
            case NEXT_TO -> beside(own, host);
            default -> {
                // what is stacked is in one column, and the rest may be anywhere
            }
        }
    }

    private void before(@Nullable List<Body> left, @Nullable List<Body> right) {
        if (left != null && right != null && left != right && columns.indexOf(left) > columns.indexOf(right)) {
            columns.remove(left);
            columns.add(columns.indexOf(right), left);
        }
    }

    private void beside(@Nullable List<Body> own, @Nullable List<Body> host) {
        if (own != null && host != null && own != host && Math.abs(columns.indexOf(own) - columns.indexOf(host)) > 1) {
            columns.remove(own);
            columns.add(columns.indexOf(host) + 1, own);
        }
    }

    private void moveTo(@Nullable List<Body> own, int index) {
        if (own != null) {
            int before = columns.indexOf(own) < index ? 1 : 0;
            columns.remove(own);
            columns.add(Math.clamp(index - before, 0, columns.size()), own);
        }
    }

    private void between(@Nullable List<Body> own, @Nullable List<Body> one, @Nullable List<Body> other) {
        if (own != null && one != null && other != null && own != one && own != other && one != other) {
            columns.remove(own);
            int a = columns.indexOf(one);
            int b = columns.indexOf(other);
            if (Math.abs(a - b) > 1) {
                columns.remove(other);
                columns.add(columns.indexOf(one) + (a < b ? 1 : 0), other);
            }
            columns.add(Math.max(columns.indexOf(one), columns.indexOf(other)), own);
        }
    }

    /** Puts everybody there; returns the scale at which that should just fit. */
    double place() {
        List<List<Body>> grounded = columns.stream().filter(column -> column.getFirst().stand() == Body.Stand.GROUND).toList();
        List<List<Body>> aloft = columns.stream().filter(column -> column.getFirst().stand() == Body.Stand.ALOFT).toList();
        double scale = 1;
        if (!grounded.isEmpty()) {
            var rows = Rows.of(grounded, field, this::width, seed);
            scale = rows.scale();
            rows.place();
            double high = grounded.stream().filter(column -> !isCut(column)).mapToDouble(Lineup::stacked).max().orElse(0);
            scale = Math.min(scale, (field.standing() - field.top()) / Math.max(0.1, high));
            double stacked = scale;
            grounded.forEach(column -> stack(column, stacked));
        }
        if (!aloft.isEmpty()) {
            scale = Math.min(scale, air(aloft, grounded.isEmpty()));
        }
        sky(columns.stream().filter(column -> column.getFirst().stand() == Body.Stand.SKY).toList(), grounded.isEmpty() && aloft.isEmpty());
        return scale;
    }

    /** With all that is raised above what stands on the ground. */
    private static double stacked(List<Body> column) {
        double high = column.getFirst().nominal();
        for (Body body : column.subList(1, column.size())) {
            high += body.stand() == Body.Stand.ALOFT ? body.nominal() + 0.07 : 0;
        }
        return high;
    }

    /** Whether the frame cuts it below, as a close shot cuts people. */
    private boolean isCut(List<Body> column) {
        return (column.getFirst().actor().isPerson() ? field.isClose() : field.isCloseUp()) && column.getFirst().nominal() > 0.9 && column.stream().noneMatch(body -> body != column.getFirst() && body.stand() == Body.Stand.ALOFT);
    }

    private static void stack(List<Body> column, double scale) {
        Body below = column.getFirst();
        double top = below.rawY() - below.nominal() * scale;
        for (Body body : column.subList(1, column.size())) {
            if (body.stand() == Body.Stand.ALOFT) {
                body.move(below.x(), top - 0.05);
            }
        }
    }

    private double width(List<Body> column) {
        double widest = 0;
        double aside = 0;
        for (Body body : column) {
            widest = Math.max(widest, spread(body));
            boolean peeks = links.stream()
                    .anyMatch(link -> link.subject() == body.actor() && (link.where() == Where.BEHIND || link.where() == Where.IN_FRONT_OF));
            aside += peeks ? spread(body) * 0.5 : 0;
        }
        return widest + aside;
    }

    /** With all that is on it or around it. */
    private double spread(Body body) {
        boolean cut = body.actor().isPerson() && field.isClose() && body.nominal() > 0.9;
        double own = body.nominal() * body.actor().aspect() * (cut ? field.shownWidth() : 1);
        double widest = own;
        for (Link link : links) {
            if (link.binds() && link.object() == body.actor()) {
                widest = Math.max(widest, link.where() == Where.AROUND ? own * 2.1 : own);
            }
        }
        return widest;
    }

    private double air(List<List<Body>> aloft, boolean alone) {
        int rows = aloft.size() > 5 ? 2 : 1;
        double scale = 1;
        int each = (aloft.size() + rows - 1) / rows;
        for (int row = 0; row < rows; row++) {
            List<List<Body>> line = aloft.subList(Math.min(aloft.size(), row * each), Math.min(aloft.size(), (row + 1) * each));
            double used = line.stream().mapToDouble(this::width).sum() + GAP * line.size();
            double fit = Math.min(1, field.span() / Math.max(0.01, used));
            scale = Math.min(scale, fit);
            double x = field.middle() - used * fit / 2;
            for (int i = 0; i < line.size(); i++) {
                double wide = width(line.get(i)) * fit;
                double middle = alone ? 0.5 : 0.28;
                double high = line.get(i).getFirst().nominal() * fit;
                double wave = (i % 2 == 0 ? -1 : 1) * (line.size() > 2 ? 0.06 : 0.02) + (rows > 1 ? (row - 0.5) * 0.38 : 0);
                double y = Math.max(field.top() + high, middle + wave + high / 2);
                for (Body body : line.get(i)) {
                    body.move(x + wide / 2, y);
                }
                x += wide + GAP * fit;
            }
        }
        return scale;
    }

    /** Along the upper edge, away from the middle. */
    private void sky(List<List<Body>> sky, boolean alone) {
        double[] across = {0.79, 0.2, 0.5, 0.35, 0.65, 0.08, 0.92};
        for (int i = 0; i < sky.size(); i++) {
            Body body = sky.get(i).getFirst();
            double share = across[(i + (int) (2 * Noise.at(seed + 77))) % across.length];
            double x = field.left() + field.span() * (alone && sky.size() == 1 ? 0.5 : share);
            body.move(x, alone ? 0.42 + body.nominal() / 2 : field.top() + 0.05 + body.nominal());
        }
    }
}
