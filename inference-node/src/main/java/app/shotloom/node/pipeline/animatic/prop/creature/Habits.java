package app.shotloom.node.pipeline.animatic.prop.creature;

/** What animals on legs do in one place, by where in its cycle it is (0 to 1). */
final class Habits {
    private Habits() {}

    static Pose of(Manner manner, double cycle, Species species) {
        double turn = cycle * 2 * Math.PI;
        double swing = Math.sin(turn);
        Pose pose = new Pose();
        boolean bird = species.number("legs", "count", 4) == 2;
        switch (manner) {
            case SIT -> {
                pose = bird ? perched() : sitting();
                pose.tail += 0.15 * swing;
            }
            case LIE -> {
                pose = lying();
                pose.tail = 0.1 * swing;
            }
            case SLEEP -> {
                pose = lying();
                pose.eyesClosed = true;
                pose.neck = bird ? -0.3 : -0.75 * reach(species);
                pose.head = -0.1;
                pose.frontDown += 0.015 * swing;
            }
            case EAT, DRINK -> down(pose, species, manner, cycle);
            case LOOK_UP -> {
                pose.neck = 0.35;
                pose.head = 0.55;
            }
            case LOOK_BACK -> pose.head = 0.25 * swing;
            case GROOM -> {
                pose = bird ? new Pose() : sitting();
                pose.neck = -0.5 + 0.1 * swing;
                pose.head = -0.85 + 0.15 * swing;
                pose.mouth = swing > 0 ? 0.25 : 0;
                pose.foot(0, 0.4, 0.75 + 0.12 * swing);
            }
            case SCRATCH -> {
                pose = sitting();
                pose.neck = -0.15;
                pose.head = -0.3;
                pose.foot(2, 1.1 + 0.1 * swing, 0.95 + 0.2 * swing);
            }
            case CALL -> {
                pose.mouth = Math.max(0, swing);
                pose.head = 0.15 + 0.22 * Math.max(0, swing);
                pose.neck = 0.1 * Math.max(0, swing);
                pose.pitch = 0.03 * Math.max(0, swing);
            }
            case HOWL -> {
                pose = bird ? new Pose() : sitting();
                pose.neck = 0.35;
                pose.head = 0.95;
                pose.mouth = 0.55 + 0.2 * swing;
            }
            case PLAY -> {
                pose.frontDown = 0.35 + 0.04 * swing;
                pose.feet(0, 0.5, Math.max(0, swing) * 0.15);
                pose.head = 0.25;
                pose.mouth = 0.4;
                pose.tail = 0.7 + 0.4 * Math.sin(turn * 3);
                pose.rise = 0.06 * Math.max(0, Math.sin(turn * 2));
            }
            case WAG -> {
                pose.tail = 0.45 + 0.6 * swing;
                pose.mouth = 0.35;
                pose.head = 0.1;
            }
            case SHAKE -> {
                pose.head = 0.3 * swing;
                pose.neck = -0.15;
                pose.ears = 0.7 * swing;
                pose.tail = 0.4 * swing;
                pose.pitch = 0.04 * swing;
            }
            case DIG -> {
                pose.frontDown = 0.22;
                pose.neck = -0.6 * reach(species);
                pose.head = -0.35;
                pose.foot(0, 0.25 - 0.4 * swing, Math.max(0, Math.cos(turn)) * 0.3);
                pose.foot(1, 0.25 + 0.4 * swing, Math.max(0, -Math.cos(turn)) * 0.3);
                pose.tail = 0.5 + 0.2 * swing;
            }
            case ROLL -> {
                pose = lying();
                pose.folded = false;
                pose.frontDown = 0;
                pose.rearDown = 0;
                pose.roll = turn;
                pose.foot(0, 0.2 * swing, 0.4).foot(1, -0.2 * swing, 0.4).foot(2, 0.2 * swing, 0.4).foot(3, -0.2 * swing, 0.4);
            }
            case REAR -> {
                double up = 0.6 + 0.4 * Math.sin(turn);
                pose.pitch = 0.75 * up;
                pose.rearDown = 0.1;
                pose.frontDown = -0.15;
                pose.foot(0, 0.35 + 0.15 * swing, 1.0 * up);
                pose.foot(1, 0.55 - 0.15 * swing, 1.15 * up);
                pose.feet(1, 0.25, 0);
                pose.neck = 0.15;
                pose.mouth = 0.3;
            }
            case ATTACK -> {
                double hit = Math.max(0, swing);
                pose.pitch = 0.25 * hit;
                pose.foot(0, 0.3 + 0.5 * hit, 0.3 + 0.6 * hit);
                pose.mouth = 0.5 + 0.3 * hit;
                pose.neck = -0.1 + 0.2 * hit;
                pose.ears = 0.6;
                pose.tail = 0.5;
            }
            case STRETCH -> {
                double deep = 0.5 - 0.5 * Math.cos(turn);
                pose.frontDown = 0.42 * deep;
                pose.feet(0, 0.75 * deep, 0);
                pose.tail = 0.8 * deep;
                pose.head = 0.3 * deep;
                pose.foot(2, -0.7 * deep, 0.8 * deep);
            }
            case DANCE -> {
                pose.rise = 0.12 * Math.abs(swing);
                pose.pitch = 0.35 + 0.12 * swing;
                pose.foot(0, 0.3 + 0.2 * swing, 0.7);
                pose.foot(1, 0.3 - 0.2 * swing, 0.6);
                pose.tail = 0.4 * swing;
                pose.head = 0.2 * Math.cos(turn);
            }
            default -> {
                pose.neck = 0.03 * swing;
                pose.tail = 0.14 * swing;
                pose.ears = cycle > 0.86 ? 0.3 : 0;
                pose.eyesClosed = cycle > 0.95;
            }
        }
        return pose;
    }

    /** How far a neck can bend down: a long one goes all the way. */
    private static double reach(Species species) {
        return Math.clamp(species.number("neck", "length", 20) / 26, 0.6, 1.5);
    }

    static Pose sitting() {
        var pose = new Pose();
        pose.rearDown = 0.56;
        pose.feet(1, 0.55, 0);
        pose.tail = -0.5;
        pose.neck = 0.12;
        return pose;
    }

    static Pose perched() {
        var pose = new Pose();
        pose.frontDown = 0.2;
        pose.rearDown = 0.2;
        pose.folded = true;
        return pose;
    }

    static Pose lying() {
        var pose = new Pose();
        pose.frontDown = 0.52;
        pose.rearDown = 0.55;
        pose.feet(0, 0.85, 0);
        pose.feet(1, 0.45, 0);
        pose.folded = true;
        return pose;
    }

    /** The head goes to the ground as far as neck and legs allow. */
    private static void down(Pose pose, Species species, Manner manner, double cycle) {
        double leg = species.number("legs", "length", 50);
        double neck = species.number("neck", "length", 20) + species.number("head", "size", 17) * 1.6;
        double kneel = Math.clamp((leg - neck * 0.85) / Math.max(1, leg) * 0.75, 0, 0.42);
        pose.frontDown = kneel;
        pose.feet(0, 0.1 + kneel * 0.9, 0);
        pose.neck = -Math.toRadians(species.number("neck", "angle", 45)) - 0.85;
        pose.head = -0.5;
        double chew = Math.sin(cycle * 4 * Math.PI);
        pose.mouth = manner == Manner.EAT ? 0.3 * Math.max(0, chew) : 0.12;
        pose.neck += 0.05 * chew;
        pose.tail = 0.15 * Math.sin(cycle * 2 * Math.PI);
    }
}
