package app.shotloom.node.pipeline.animatic.prop.creature;

/** Off the ground by its own strength: crouch, flight and landing. */
final class Leaps {
    private Leaps() {}

    static Pose jump(double cycle) {
        return leap(cycle, 0.2, 0.78, 0.7);
    }

    /** A long crouch with a wiggle, then a leap with the paws ahead. */
    static Pose pounce(double cycle) {
        Pose pose = leap(cycle, 0.45, 0.85, 0.4);
        if (cycle < 0.45) {
            pose.tail = 0.3 * Math.sin(cycle * 30);
            pose.neck = -0.35;
        } else {
            pose.mouth = 0.5;
            pose.feet(0, 1.0, 0.25);
        }
        return pose;
    }

    private static Pose leap(double cycle, double off, double down, double height) {
        var pose = new Pose();
        if (cycle < off) {
            double deep = Math.sin(cycle / off * Math.PI / 2);
            pose.frontDown = 0.2 * deep;
            pose.rearDown = 0.32 * deep;
        } else if (cycle < down) {
            double air = (cycle - off) / (down - off);
            double arc = Math.sin(air * Math.PI);
            pose.rise = height * arc;
            pose.pitch = 0.42 * Math.cos(air * Math.PI);
            pose.feet(0, 0.65 - 0.3 * air, 0.35 * arc);
            pose.feet(1, -0.85 + 1.3 * air, 0.2 * arc);
            pose.tail = 0.35 * arc;
            pose.ears = 0.4;
        } else {
            double rest = (cycle - down) / (1 - down);
            pose.frontDown = 0.24 * (1 - rest);
            pose.rearDown = 0.16 * (1 - rest);
        }
        return pose;
    }
}
