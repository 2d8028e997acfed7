package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.brief.Where;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an arrangement of bodies costs: what breaks the words, what is cut or hidden, and what is against taste. */
final class Costs {
    private static final double FRAME = 26;
    private static final double COVER = 14;

    private final Field field;
    private final List<Body> bodies;
    private final Terms terms;
    private final List<Tie> ties;
    private final Map<Body, double[]> homes = new HashMap<>();
    private final Set<Long> together = new HashSet<>();
    private final int[] roots;

    Costs(Field field, List<Body> bodies, List<Tie> ties) {
        this.field = field;
        this.bodies = bodies;
        this.ties = ties;
        this.terms = new Terms(field);
        this.roots = bodies.stream().mapToInt(body -> bodies.indexOf(body.root())).toArray();
        ties.forEach(this::note);
    }

    /** Where bodies are now is where they would like to stay. */
    void settleIn(List<Body> free) {
        homes.clear();
        free.forEach(body -> homes.put(body, new double[] {body.x(), body.rawY()}));
    }

    /** Those that are to overlap are not kept apart. */
    private void note(Tie tie) {
        Where where = tie.link().where();
        if (tie.link().binds() || tie.link().reach() > 0 || where == Where.BEHIND || where == Where.IN_FRONT_OF) {
            together.add(key(bodies.indexOf(tie.own().root()), bodies.indexOf(tie.host().root())));
            together.add(key(bodies.indexOf(tie.own()), bodies.indexOf(tie.host())));
        }
    }

    private static long key(int a, int b) {
        return (long) Math.min(a, b) << 32 | Math.max(a, b);
    }

    /** What changes when a body moves. */
    double around(Body root) {
        double sum = 0;
        for (int i = 0; i < bodies.size(); i++) {
            Body body = bodies.get(i);
            if (body.root() == root) {
                sum += alone(body);
                for (int j = 0; j < bodies.size(); j++) {
                    sum += bodies.get(j).root() == root ? 0 : pair(i, j);
                }
            }
        }
        for (Tie tie : ties) {
            if (tie.own().root() == root || tie.host().root() == root || tie.other() != null && tie.other().root() == root) {
                sum += tied(tie);
            }
        }
        return sum;
    }

    private double tied(Tie tie) {
        return isCarried(tie) ? 0 : terms.of(tie.link(), tie.own(), tie.link().object() == null ? null : tie.host(), tie.other());
    }

    /** Where something is that another carries is the other's business, except on which side of it a third is. */
    private static boolean isCarried(Tie tie) {
        boolean side = tie.link().where() == Where.LEFT_OF || tie.link().where() == Where.RIGHT_OF;
        return tie.own().host() != null && (!side || tie.own().root() == tie.host().root());
    }

    double cost() {
        double sum = hard();
        for (Body body : bodies) {
            sum += taste(body);
        }
        return sum;
    }

    /** What is wrong, apart from taste. */
    private double hard() {
        double sum = 0;
        for (int i = 0; i < bodies.size(); i++) {
            sum += outside(bodies.get(i));
            for (int j = i + 1; j < bodies.size(); j++) {
                sum += pair(i, j);
            }
        }
        for (Tie tie : ties) {
            sum += tied(tie);
        }
        return sum;
    }

    private double alone(Body body) {
        return outside(body) + taste(body);
    }

    private double taste(Body body) {
        if (body.host() != null) {
            return 0;
        }
        double[] home = homes.get(body);
        if (home == null) {
            return 0;
        }
        double level = body.isCut() || body.sharesGround() ? 0 : (body.stand() == Body.Stand.GROUND ? 5 : 0.4) * Math.abs(body.rawY() - home[1]);
        return 0.9 * Math.abs(body.x() - home[0]) + level;
    }

    private double outside(Body body) {
        // a table at which somebody is shown close may go on outside the frame
        double beyond = body.sharesGround() ? 0.4 * body.width() : 0;
        boolean inHands = body.host() != null && body.root().isCut();
        double sideways = inHands ? 0 : over(field.left() - body.left() - beyond) + over(body.right() - field.right() - beyond);
        double up = over(field.top() - body.top());
        double down = body.isCut() || body.root().isCut() || body.root().sharesGround() ? 0 : over(body.y() - field.bottom());
        double ground = body.stand() == Body.Stand.GROUND && body.isFree() ? over(field.farthest() - body.y()) : 0;
        return FRAME * (sideways + up + down + ground);
    }

    private double pair(int i, int j) {
        Body a = bodies.get(i);
        Body b = bodies.get(j);
        if (!a.meets(b) || a.root() == b.root() || together.contains(key(i, j)) || together.contains(key(roots[i], roots[j])) || isBackdrop(a, b)) {
            return 0;
        }
        double common = overlap(a, b);
        if (common <= 0) {
            return Overhead.isScenery(a, b) || Overhead.isScenery(b, a) ? 0 : near(a, b);
        }
        double smaller = Overhead.isScenery(a, b) ? area(a) : Overhead.isScenery(b, a) ? area(b) : Math.min(area(a), area(b));
        double share = common / Math.max(1e-6, smaller);
        double free = Math.abs(a.y() - b.y()) > 0.03 ? 0.12 : 0.015;
        return COVER * over(share - free) + 2 * COVER * over(share - 0.2);
    }

    /** What is in the sky may be behind what reaches up to it, but not hidden. */
    private static boolean isBackdrop(Body a, Body b) {
        return a.stand() == Body.Stand.SKY != (b.stand() == Body.Stand.SKY) && overlap(a, b) < 0.1 * Math.min(a.width() * a.height(), b.width() * b.height());
    }

    private static double near(Body a, Body b) {
        double gap = Math.max(a.left() - b.right(), b.left() - a.right());
        boolean level = a.top() < b.bottom() && b.top() < a.bottom();
        return level && gap < 0.02 ? 8 * (0.02 - gap) : 0;
    }

    private static double area(Body body) {
        return body.width() * (body.bottom() - body.top());
    }

    static double overlap(Body a, Body b) {
        double wide = Math.min(a.right(), b.right()) - Math.max(a.left(), b.left());
        double high = Math.min(a.bottom(), b.bottom()) - Math.max(a.top(), b.top());
        return wide > 0 && high > 0 ? wide * high : 0;
    }

    private static double over(double value) {
        return Math.max(0, value);
    }
}
