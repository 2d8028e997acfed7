package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Where;
import app.shotloom.node.pipeline.animatic.activity.Activity;
import app.shotloom.node.pipeline.animatic.puppet.Moment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What one player shows: what it does, what has become of it, which way it faces and where it looks. */
final class Acting {
    private static final double PAST = 0.15;

    private final Player own;
    private final Script script;
    private final List<Brief.Beat> beats;
    private final List<Brief.State> states;
    private Map<Actor, Player> players = Map.of();
    private Regard regard;

    Acting(Player own, Script script) {
        this.own = own;
        this.script = script;
        Actor actor = own.actor();
        this.beats = script.beats(actor).stream()
                .sorted(Comparator.comparingDouble(Brief.Beat::startSeconds))
                .toList();
        this.states = script.brief().states().stream().filter(state -> actor.isOf(state.subject())).toList();
        this.regard = new Regard(own, script, players, -1);
    }

    void among(Map<Actor, Player> all, int restFacing) {
        players = all;
        regard = new Regard(own, script, all, restFacing);
    }

    Regard regard() {
        return regard;
    }

    List<Brief.Beat> beats() {
        return beats;
    }

    Moment moment(double seconds) {
        Course course = own.course();
        boolean carried = own.bond(seconds) != null;
        double speed = carried ? 0 : course.speed(seconds);
        return new Moment(
                seconds,
                doing(seconds, speed),
                conditions(seconds),
                regard.facing(seconds),
                speed,
                course.travelled(seconds),
                seated(seconds),
                regard.gaze(seconds));
    }

    private List<Moment.Doing> doing(double seconds, double speed) {
        List<Moment.Doing> doing = new ArrayList<>();
        for (Brief.Beat beat : beats) {
            if (isOn(beat, seconds, script) && !hasArrived(beat, seconds, speed)) {
                doing.add(doing(beat, seconds));
            }
        }
        for (Brief.Speech speech : script.brief().dialogue()) {
            boolean mine = speech.subject() != null && own.actor().isOf(speech.subject());
            boolean now = seconds >= speech.startSeconds() && seconds < speech.endSeconds();
            if (mine && now && doing.stream().noneMatch(one -> Doings.is("say", one.action()))) {
                doing.addFirst(new Moment.Doing(
                        "talk", null, seconds - speech.startSeconds(), speech.endSeconds() - speech.startSeconds(), null, 0));
            }
        }
        Moment.Doing answer = speed > 0.02 || own.bond(seconds) != null ? null : answer(seconds);
        if (answer != null && own.actor().isPerson()) {
            doing.addFirst(answer);
        }
        return doing;
    }

    /** What is done in answer to another's beat. */
    private Moment.@Nullable Doing answer(double seconds) {
        for (Player other : players.values()) {
            for (Brief.Beat beat : other == own ? List.<Brief.Beat>of() : other.beats()) {
                Interaction met = script.interaction(beat, other.actor());
                if (met != null && !met.theirs().isEmpty() && script.partner(beat, other.actor()) == own.actor() && isOn(beat, seconds, script)) {
                    return answer(met, beat, other, seconds);
                }
            }
        }
        return null;
    }

    /** The other person to whom it does something now, or null. */
    @Nullable Actor meets(double seconds) {
        for (Brief.Beat beat : beats) {
            Actor other = isOn(beat, seconds, script) && script.interaction(beat, own.actor()) != null ? script.partner(beat, own.actor()) : null;
            if (other != null && other.subject() != own.actor().subject()) {
                return other;
            }
        }
        return null;
    }

    private Moment.Doing answer(Interaction met, Brief.Beat beat, Player other, double seconds) {
        double height = other.rough(seconds).height() / own.rough(seconds).height();
        double length = beat.endSeconds() - beat.startSeconds();
        String mine = met.mine().isEmpty() ? beat.action() : met.mine();
        Moment.Offset there = lowered(offset(other, seconds), other, mine, height);
        return new Moment.Doing(
                met.theirs(), null, seconds - beat.startSeconds(), length, there, height, other.actor().model().gap(mine));
    }

    /** Where the other's shoulders and hands are when that one sits or kneels for it. */
    private static Moment.Offset lowered(Moment.Offset there, Player other, String action, double height) {
        return new Moment.Offset(there.x(), there.y() + other.actor().model().lowered(action) * height);
    }

    private Moment.Doing doing(Brief.Beat beat, double seconds) {
        Actor partner = script.partner(beat, own.actor());
        Player other = partner == null ? null : players.get(partner);
        List<Actor> objects = script.of(beat.object());
        String label = objects.isEmpty() ? null : objects.getFirst().label();
        Moment.Offset offset = other == null || other == own ? null : offset(other, seconds);
        double height = other == null ? 0 : other.rough(seconds).height() / own.rough(seconds).height();
        Interaction met = script.interaction(beat, own.actor());
        if (met != null && other != null && offset != null && other.bond(seconds) == null && own.bond(seconds) == null) {
            boolean second = other.actor().subject() == own.actor().subject() && own.actor().number() % 2 == 1 && !met.theirs().isEmpty();
            String first = met.mine().isEmpty() ? beat.action() : met.mine();
            Moment.Offset there = lowered(offset, other, second ? first : met.theirs(), height);
            double length = beat.endSeconds() - beat.startSeconds();
            double gap = own.actor().model().gap(first);
            return new Moment.Doing(second ? met.theirs() : first, label, seconds - beat.startSeconds(), length, there, height, gap);
        }
        Activity activity = script.business().of(beat);
        boolean lift = Doings.is("raise", beat.action()) && Handling.isCarriedTogether(script, beat);
        String action = lift ? "lift together" : activity == null || activity.does() == null ? beat.action() : activity.does();
        return new Moment.Doing(
                action, label, seconds - beat.startSeconds(), beat.endSeconds() - beat.startSeconds(), offset, height, 0, script.business().tools(beat));
    }

    private Moment.Offset offset(Player other, double seconds) {
        Place here = own.rough(seconds);
        Place there = other.rough(seconds);
        return new Moment.Offset((there.x() - here.x()) / here.height(), (there.base() - here.base()) / here.height());
    }

    /** The last instant belongs to what was done last. */
    static boolean isOn(Brief.Beat beat, double seconds, Script script) {
        boolean last = beat.endSeconds() >= script.seconds() - PAST;
        return seconds >= beat.startSeconds() - 1e-6 && (seconds < beat.endSeconds() - 1e-6 || last);
    }

    /** Who has run to where they were to run stands there. */
    private boolean hasArrived(Brief.Beat beat, double seconds, double speed) {
        boolean goes = Doings.is("travel", beat.action()) || Doings.is("approach", beat.action());
        return goes
                && speed == 0
                && own.bond(seconds) == null
                && own.course().legs().stream().anyMatch(leg -> leg.to() <= seconds && leg.to() > beat.startSeconds() + 0.05);
    }

    private List<Moment.Condition> conditions(double seconds) {
        List<Moment.Condition> conditions = new ArrayList<>();
        for (Brief.State state : states) {
            double length = state.untilSeconds() - state.fromSeconds();
            double gone = seconds - state.fromSeconds();
            if (gone >= 0 || state.before() != null) {
                double degree = gone < 0 ? 0 : length <= 0.01 ? 1 : Math.clamp(gone / length, 0, 1);
                conditions.add(new Moment.Condition(state.attribute(), state.value(), state.before(), degree));
            }
        }
        for (Player other : players.values()) {
            Bond held = other == own ? null : other.bond(seconds);
            if (held != null && held.host() == own && held.link().where() == Where.HELD_BY) {
                conditions.add(new Moment.Condition("holding", other.actor().label(), null, 1));
            }
        }
        Actor worktop = Furniture.workedAt(script, own.actor(), seconds);
        if (worktop != null) {
            conditions.add(new Moment.Condition("at", worktop.label(), null, 1));
        }
        return conditions;
    }

    private double seated(double seconds) {
        Bond bond = own.bond(seconds);
        if (bond != null && bond.sits()) {
            Place here = own.place(seconds);
            return Math.max(0, (here.base() - Joint.seat(bond, seconds)) / here.height());
        }
        boolean sitting = beats.stream().anyMatch(beat -> isOn(beat, seconds, script) && Doings.is("sit", beat.action()));
        boolean posture = states.stream().anyMatch(state -> state.value().equals("sitting") && state.untilSeconds() <= seconds);
        boolean sits = sitting || posture && beats.stream().noneMatch(beat -> isOn(beat, seconds, script));
        return sits && Furniture.sitsOnGround(script.brief(), script.actors()) ? 0 : -1;
    }
}
