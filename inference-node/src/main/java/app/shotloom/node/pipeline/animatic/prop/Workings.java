package app.shotloom.node.pipeline.animatic.prop;

import app.shotloom.node.pipeline.animatic.puppet.Moment;
import org.jspecify.annotations.Nullable;

/** What a thing is doing at a moment: by what it is told, and by its kind. */
final class Workings {
    /** Below the water as a whole; in steps of the height that {@link Outpour} takes it down by. */
    static final int MOST_SUNK = 22;

    private final Kind kind;
    private final Parts parts;
    private final double radius;

    /** @param radius of what rolls, in its own heights */
    Workings(Kind kind, Parts parts, double radius) {
        this.kind = kind;
        this.parts = parts;
        this.radius = radius;
    }

    /** A drawing, and how far from its place it is. */
    record Working(Act act, double x, double y) {}

    Working at(Moment moment, double phase) {
        double seconds = moment.seconds() + phase;
        boolean moves = moment.speed() > 0.02;
        Motion motion = motion(moment, moves);
        var builder = new Drive(seconds, seconds * 2 * Math.PI);
        if (motion != null) {
            does(builder, motion, moment, moves);
        }
        builder.wheels = moves || moment.travelled() != 0 ? turned(moment.travelled() / parts.wheelRadius(), 36) : 0;
        states(builder, moment);
        return builder.working();
    }

    private @Nullable Motion motion(Moment moment, boolean moves) {
        Motion asked = moment.doing().isEmpty() ? null : Motion.of(moment.doing().getLast().action());
        boolean goes = asked == Motion.HOP || asked == Motion.DRIVE || asked == Motion.STAY;
        if (asked != null && !(goes && kind != Kind.STILL && kind != Kind.PLANT)) {
            return asked;
        }
        return switch (kind) {
            case FLYING, FLAPPING -> Motion.DRIFT;
            case AFLOAT -> Motion.ROCK;
            case BALL -> moves ? Motion.ROLL : asked;
            case FLAME -> Motion.FLICKER;
            case CLOTH -> Motion.FLUTTER;
            case ANIMAL -> moves || asked != null ? Motion.HOP : null;
            case ROLLING -> moves ? Motion.DRIVE : null;
            default -> asked;
        };
    }

    /** Numbers on their way to an act. */
    private static final class Drive {
        final double seconds;
        final double beat;
        double turn;
        double tilt;
        double squash;
        double face;
        int wave = -1;
        int wheels;
        int open;
        int level = -1;
        int light;
        double sunk;
        String extra = "";
        double x;
        double y;

        Drive(double seconds, double beat) {
            this.seconds = seconds;
            this.beat = beat;
        }

        int tick() {
            return (int) Math.floor(seconds * 12) % 12;
        }

        Working working() {
            var act = new Act(
                    Math.floorMod((int) Math.round(turn), 24),
                    (int) Math.round(tilt),
                    (int) Math.round(squash),
                    Math.floorMod((int) Math.round(face), 12),
                    wave,
                    wheels,
                    open,
                    level,
                    light,
                    (int) Math.floor(seconds * 4),
                    extra,
                    extra.isEmpty() ? 0 : extra.equals("sink") ? (int) Math.round(sunk) : tick());
            return new Working(act, x, y);
        }
    }

    private void does(Drive to, Motion motion, Moment moment, boolean moves) {
        switch (motion) {
            case ROLL -> to.turn = moves ? turned(moment.travelled() / radius, 24) : -to.seconds * 20;
            case BOUNCE -> bounce(to, moves ? turned(moment.travelled() / radius, 24) : 0);
            case SPIN -> {
                if (kind == Kind.BALL || parts.has("spin")) {
                    to.turn = parts.has("spin") ? 0 : -to.seconds * 18;
                } else {
                    to.face = to.seconds * 9;
                }
            }
            case SWING -> to.tilt = 7 * Math.sin(to.beat * 0.5);
            case SHAKE -> to.tilt = 1.6 * Math.sin(to.beat * 5);
            case HOP -> hop(to);
            case DRIFT -> {
                to.y = -0.06 * Math.sin(to.beat * 0.4);
                to.tilt = 1.3 * Math.sin(to.beat * 0.55) - (moves ? 1 : 0);
                to.wave = parts.has("flame") ? to.tick() : -1;
            }
            case FLUTTER, FLICKER -> to.wave = to.tick();
            case POUR -> {
                to.tilt = -22 * Math.min(1, moment.doing().getLast().elapsed() / 0.8);
                to.extra = "pour";
            }
            case DRIP -> to.extra = "drip";
            case STEAM -> to.extra = "steam";
            case FALL -> to.turn = -moment.doing().getLast().elapsed() * (kind == Kind.PLANT ? 3 : 5);
            case SINK -> {
                to.sunk = Math.min(MOST_SUNK, moment.doing().getLast().elapsed() * 5);
                to.tilt = 3 * Math.sin(to.beat * 0.4);
                to.extra = "sink";
            }
            case ROCK -> {
                to.y = -0.02 * Math.sin(to.beat * 0.4);
                to.tilt = 1.4 * Math.sin(to.beat * 0.33);
                to.wave = parts.has("sway") ? to.tick() : -1;
                to.extra = kind == Kind.AFLOAT && moves ? "wake" : "";
            }
            case NOD -> to.tilt = 2.4 * Math.sin(to.beat * 0.8);
            case DRIVE -> to.y = -0.008 * Math.abs(Math.sin(to.beat * 2));
            default -> {}
        }
    }

    /** Up and down by gravity; it is pressed flat as it meets the ground and long as it leaves. */
    private static void bounce(Drive to, int turn) {
        double cycle = to.seconds * 1.25 - Math.floor(to.seconds * 1.25);
        double air = Math.clamp((cycle - 0.08) / 0.84, 0, 1);
        to.y = -0.9 * 4 * air * (1 - air);
        boolean touches = cycle < 0.08 || cycle > 0.92;
        to.squash = touches ? 4 : Math.abs(air - 0.5) > 0.38 ? -2 : 0;
        to.turn = turn;
    }

    private static void hop(Drive to) {
        double cycle = to.seconds * 1.5 - Math.floor(to.seconds * 1.5);
        double arc = Math.sin(Math.clamp((cycle - 0.15) / 0.7, 0, 1) * Math.PI);
        to.y = -0.22 * arc;
        to.squash = arc == 0 ? 2 : arc > 0.5 ? -1 : 0;
        to.tilt = (Math.floor(to.seconds * 1.5) % 2 == 0 ? 2.2 : -2.2) * arc;
    }

    private void states(Drive to, Moment moment) {
        for (Moment.Condition one : moment.conditions()) {
            int eighths = (int) Math.round(one.degree() * 8);
            switch (one.value()) {
                case "open", "opened", "unlocked" -> to.open = eighths;
                case "closed", "shut", "locked" -> to.open = parts.has("shut") ? -eighths : "open".equals(one.before()) ? 8 - eighths : 0;
                case "full", "filled" -> to.level = (int) Math.round(one.degree() * 10);
                case "empty", "emptied", "drained" -> to.level = (int) Math.round((1 - one.degree()) * 10);
                case "half full", "half-full" -> to.level = (int) Math.round(one.degree() * 5);
                case "on", "lit", "bright" -> to.light = eighths;
                case "off", "unlit", "dark", "dim" -> to.light = -eighths;
                default -> {}
            }
        }
    }

    private static int turned(double radians, int steps) {
        return Math.floorMod((int) Math.round(-radians / (2 * Math.PI) * steps), steps);
    }
}
