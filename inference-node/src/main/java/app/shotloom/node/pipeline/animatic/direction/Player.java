package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.pipeline.animatic.puppet.Moment;
import app.shotloom.node.pipeline.animatic.puppet.Puppet;
import app.shotloom.node.pipeline.animatic.puppet.Shown;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** An actor in its shot: where it is and what it shows at every moment. */
public final class Player {
    private static final double FADE = 0.4;

    private final Actor actor;
    private final Course course;
    private final List<Bond> bonds = new ArrayList<>();
    private final List<double[]> away = new ArrayList<>();
    private final Acting acting;
    private @Nullable Puppet puppet;
    private double pixels;
    private @Nullable Reframing reframing;
    private double shownAt = Double.NaN;
    private @Nullable Shown shown;

    Player(Actor actor, Course course, Script script) {
        this.actor = actor;
        this.course = course;
        this.acting = new Acting(this, script);
    }

    public Actor actor() {
        return actor;
    }

    Course course() {
        return course;
    }

    List<Bond> bonds() {
        return bonds;
    }

    Acting acting() {
        return acting;
    }

    /** It is drawn by this, with so many pixels for its height. */
    void is(Puppet drawn, double height) {
        puppet = drawn;
        pixels = height;
    }

    double pixels() {
        return pixels;
    }

    /** Its greatest height in the shot, in stage units. */
    double tallest(double seconds) {
        double tallest = rough(0).height();
        for (Leg leg : course.legs()) {
            tallest = Math.max(tallest, Math.max(leg.start().height() * (leg.path() == Leg.Path.ROUND ? 1.2 : 1), rough(leg.to()).height()));
        }
        for (Bond bond : bonds) {
            tallest = Math.max(tallest, bond.host().tallest(seconds) * bond.share());
        }
        return tallest;
    }

    /** It is not in the picture between these times. */
    void gone(double from, double to) {
        away.add(new double[] {from, to});
    }

    public boolean isPresent(double seconds) {
        return away.stream().noneMatch(span -> seconds >= span[0] - 1e-6 && seconds < span[1] - 1e-6);
    }

    /** From 0 to 1 while it appears, and back while it disappears. */
    double opacity(double seconds) {
        double opacity = 1;
        for (double[] span : away) {
            if (span[1] < Double.MAX_VALUE && seconds >= span[1]) {
                opacity = Math.min(opacity, (seconds - span[1]) / FADE + 0.15);
            }
            if (span[0] > 0 && seconds < span[0]) {
                opacity = Math.min(opacity, (span[0] - seconds) / FADE + 0.15);
            }
        }
        return Math.min(1, opacity);
    }

    @Nullable Bond bond(double seconds) {
        Bond now = null;
        for (Bond bond : bonds) {
            now = bond.isAt(seconds) ? bond : now;
        }
        return now;
    }

    /** Whether it goes with another, however many lie between. */
    boolean isOn(Player other, double seconds) {
        Bond bond = bond(seconds);
        return bond != null && (bond.host() == other || bond.host().isOn(other, seconds));
    }

    /** Where it is, to the pixel: what is held is where the hand is. */
    public Place place(double seconds) {
        Bond bond = bond(seconds);
        if (bond != null) {
            return Joint.place(this, bond, seconds);
        }
        Place there = course.at(seconds);
        return reframing == null || puppet == null ? there : reframing.kept(there, shown(seconds));
    }

    /** Whether the camera keeps its face in the frame. */
    boolean isFollowed() {
        return reframing != null && bonds.isEmpty();
    }

    /** The camera follows its head. */
    void follow(Reframing camera) {
        reframing = camera;
    }

    /** Where it is, more or less: without a look at how its carrier moves. */
    Place rough(double seconds) {
        Bond bond = bond(seconds);
        return bond == null ? course.at(seconds) : Joint.rough(this, bond, seconds);
    }

    /** Its drawing at a time. */
    public Shown shown(double seconds) {
        Shown last = shown;
        if (last != null && seconds == shownAt) {
            return last;
        }
        Moment moment = acting.moment(seconds);
        Shown now = java.util.Objects.requireNonNull(puppet, "a player is shown after it has its puppet").shown(moment);
        shown = now;
        shownAt = seconds;
        return now;
    }

    boolean isDrawn() {
        return puppet != null;
    }

    /** What the account says that it does. */
    List<Brief.Beat> beats() {
        return acting.beats();
    }
}
