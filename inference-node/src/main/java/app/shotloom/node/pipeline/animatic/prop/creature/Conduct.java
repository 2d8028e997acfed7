package app.shotloom.node.pipeline.animatic.prop.creature;

import app.shotloom.node.pipeline.animatic.puppet.Moment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** How one kind of animal does what it is to do: on legs, wings, fins or its belly. */
final class Conduct {
    /** Between two manners there are so many drawings, in so many seconds. */
    private static final int BLENDS = 4;

    private static final double CHANGE = 0.32;
    /** Shorter legs do not step faster: nobody could see them go. */
    private static final double SHORTEST = 0.2;

    private static final double TROTTING = 1.0;
    private static final double GALLOPING = 1.9;

    private final Species species;
    private final String gait;
    private final double leg;

    /** How many of its own heights its legs' length is; set when it has been measured. */
    private double legInHeights = 0.5;

    /** One drawing of it: what it does and where in the cycle it is, and what it comes from. */
    record Act(Manner manner, int frame, Manner from, int blend, int look) {
        static final Act STANDING = new Act(Manner.STAND, 0, Manner.STAND, BLENDS, 0);
    }

    Conduct(Species species) {
        this.species = species;
        this.gait = species.word("gait", "type", "quad");
        this.leg = species.has("legs") ? species.number("legs", "length", 50) : species.number("body", "length", 100) * 0.5;
    }

    void measured(double height) {
        legInHeights = leg / height;
    }

    boolean canShow(String action) {
        return Doings.of(action) != null;
    }

    Act act(Moment moment, double phase) {
        List<Moment.Doing> doing = moment.doing();
        Manner manner = manner(moment, doing.isEmpty() ? null : doing.getLast());
        double cycle = cycle(moment, manner, phase);
        int frame = (int) Math.floor((cycle - Math.floor(cycle)) * Manner.FRAMES);
        double elapsed = doing.isEmpty() ? CHANGE : doing.getLast().elapsed();
        if (elapsed >= CHANGE) {
            return new Act(manner, frame, manner, BLENDS, look(moment, manner));
        }
        Manner before = doing.size() > 1 ? manner(moment, doing.get(doing.size() - 2)) : resting();
        return new Act(manner, frame, before, (int) (elapsed / CHANGE * BLENDS), look(moment, manner));
    }

    /** How far up or down it looks, in steps of a seventh of a radian; only while it has nothing else to do with its head. */
    private static int look(Moment moment, Manner manner) {
        Moment.Offset gaze = moment.gaze();
        boolean free = manner == Manner.STAND || manner == Manner.SIT || manner == Manner.LIE;
        return gaze == null || !free ? 0 : (int) Math.round(Math.clamp(Math.atan2(-gaze.y(), Math.abs(gaze.x()) + 0.2), -0.7, 0.7) * 7);
    }

    /** What a state of it says that it holds itself like. */
    private static @Nullable Manner posture(Moment moment) {
        for (Moment.Condition one : moment.conditions()) {
            if (one.attribute().equals("posture") && one.degree() > 0.5) {
                return switch (one.value()) {
                    case "sitting", "kneeling", "perched", "crouching" -> Manner.SIT;
                    case "lying" -> Manner.LIE;
                    case "sleeping", "asleep" -> Manner.SLEEP;
                    default -> null;
                };
            }
        }
        return null;
    }

    private Manner resting() {
        return gait.equals("fish") ? Manner.SWIM : isOfTheAir() ? Manner.FLY : Manner.STAND;
    }

    private boolean isOfTheAir() {
        return species.number("gait", "air", 0) > 0;
    }

    private Manner manner(Moment moment, Moment.@Nullable Doing doing) {
        Manner asked = doing == null ? null : Doings.of(doing.action());
        boolean moves = moment.speed() > 0.02;
        if (gait.equals("fish")) {
            return asked == Manner.JUMP || asked == Manner.HOP ? Manner.JUMP : asked == Manner.EAT || asked == Manner.ATTACK ? asked : Manner.SWIM;
        }
        if (gait.equals("serpent")) {
            return asked == null || asked.isGait() || asked.isInAir() ? moves || asked != null ? Manner.SLITHER : Manner.STAND : asked;
        }
        if (asked == null || asked == Manner.STAND && moves) {
            if (!moves && asked == null && posture(moment) instanceof Manner held) {
                return held;
            }
            return !moves ? isOfTheAir() && moment.seated() == 0 && asked == null ? Manner.FLY : Manner.STAND : going(moment.speed());
        }
        if (isOfTheAir() && asked.isGait() && asked != Manner.SWIM && !isOnFoot(doing)) {
            return Manner.FLY;
        }
        if (asked.isGait() && gait.equals("hop") && asked != Manner.SWIM || asked == Manner.JUMP && moves) {
            return Manner.HOP;
        }
        return asked;
    }

    private static boolean isOnFoot(Moment.@Nullable Doing doing) {
        return doing != null && (doing.action().equals("walk") || doing.action().equals("hop") || doing.action().equals("crawl"));
    }

    private Manner going(double speed) {
        if (isOfTheAir()) {
            return Manner.FLY;
        }
        if (gait.equals("hop")) {
            return Manner.HOP;
        }
        return speed > GALLOPING ? Manner.GALLOP : speed > TROTTING ? Manner.TROT : Manner.WALK;
    }

    private double cycle(Moment moment, Manner manner, double phase) {
        boolean gone = manner.isGait() && moment.speed() > 0.02;
        double own = gone
                ? moment.travelled() / (manner.stride() * Math.max(SHORTEST, legInHeights))
                : (moment.seconds() + phase) / manner.seconds;
        return own + (manner == Manner.STAND ? phase : 0);
    }

    /** How high above its place it is, in its own heights. */
    double rise(Moment moment, Act act, double phase) {
        return pose(act.manner(), cycle(moment, act.manner(), phase)).rise * act.blend() / BLENDS;
    }

    Pose pose(Act act) {
        double cycle = (double) act.frame() / Manner.FRAMES;
        Pose pose = pose(act.manner(), cycle);
        if (act.blend() < BLENDS) {
            pose = Pose.between(pose(act.from(), 0), pose, (act.blend() + 0.5) / BLENDS);
        }
        pose.head += act.look() / 7.0 * 0.7;
        pose.neck += act.look() / 7.0 * 0.45;
        return pose;
    }

    private Pose pose(Manner manner, double exact) {
        double cycle = exact - Math.floor(exact);
        return switch (gait) {
            case "fish" -> Swimming.fish(manner, cycle);
            case "serpent" -> Swimming.serpent(manner, cycle);
            default -> onLegs(manner, cycle);
        };
    }

    private Pose onLegs(Manner manner, double cycle) {
        Pose pose =
                switch (manner) {
                    case WALK -> Gaits.walk(cycle);
                    case TROT -> Gaits.trot(cycle);
                    case GALLOP -> gait.equals("quad") || gait.equals("hop") ? Gaits.gallop(cycle) : Gaits.trot(cycle);
                    case HOP -> Gaits.hop(cycle);
                    case JUMP -> Leaps.jump(cycle);
                    case POUNCE -> Leaps.pounce(cycle);
                    case FLY, GLIDE, HOVER -> Flight.of(manner, cycle, species.has("wings"));
                    case SWIM, SLITHER -> Swimming.paddling(cycle, species.number("legs", "count", 4) == 2);
                    case SPIN -> Gaits.trot(cycle * 2 % 1);
                    default -> Habits.of(manner, cycle, species);
                };
        if (gait.equals("bird") && manner.isGait()) {
            pose.pitch += 0.07 * Math.sin(cycle * 2 * Math.PI);
            pose.head -= 0.05 * Math.sin(cycle * 4 * Math.PI);
        }
        if (pose.spread == 0 && !gait.equals("bird") && species.has("wings")) {
            pose.spread = 1;
            pose.wing = isOfTheAir() ? cycle * 2 * Math.PI : 1.0 + 0.15 * Math.sin(cycle * 2 * Math.PI);
        }
        return pose;
    }
}
