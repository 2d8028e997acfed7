package app.shotloom.node.pipeline.animatic.figure;

import static app.shotloom.node.pipeline.animatic.figure.Pose.STANDING;
import static java.lang.Math.PI;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.function.DoubleFunction;
import org.jspecify.annotations.Nullable;

/** The movements that a figure knows, and the verbs that mean them. */
public final class Motions {
    private static final Map<String, Motion> KNOWN = new HashMap<>();
    private static final Map<String, String> VERBS = verbs();

    static {
        put("stand", 4, 8, 0, t -> STANDING.near(0.10 + 0.03 * wave(t), 0.16).nod(0.03 * wave(t)));
        put("walk", 1.0, 12, 0.5, t -> gait(t, 0.50, 0.55, 0.45));
        put("run", 0.62, 10, 1.3, t -> gait(t, 0.85, 1.15, 1.35).lean(0.22).up(0.03 * Math.abs(wave(t))));
        put("sit", 4, 4, 0, t -> STANDING.legs(1.5, 1.5).arms(0.55, 0.55).nod(0.03 * wave(t)));
        put("get up", 1.6, 8, 0, t -> STANDING.legs(1.4 * fall(t), 1.4 * fall(t)).lean(0.5 * fall(t)).arms(0.3, 0.4));
        put("wave", 0.8, 8, 0, t -> STANDING.near(2.5, 0.35 + 0.45 * wave(t)).mouth(0.25));
        put("point", 3, 6, 0, t -> STANDING.near(1.5 + 0.03 * wave(t), 0.02).far(-0.1, 0.2));
        put("jump", 1.1, 12, 0, Motions::jump);
        put("dance", 1.1, 12, 0, t -> STANDING.lean(0.16 * wave(t)).near(2.1 + 0.7 * wave(t), 0.7).far(-2.0 + 0.7 * wave(t), -0.6)
                .nearLeg(0.35 + 0.3 * wave(t), 0.4 + 0.3 * wave(t)).farLeg(-0.3 + 0.25 * wave(t), 0.35 - 0.3 * wave(t)).mouth(0.4));
        put("drink", 2.4, 10, 0, t -> STANDING.near(0.55 + 0.75 * hold(t), 0.9 + 1.25 * hold(t)).nod(-0.22 * hold(t)));
        put("eat", 1.4, 10, 0, t -> STANDING.near(0.55 + 0.65 * hold(t), 0.9 + 1.35 * hold(t)).mouth(0.7 * hold(t)));
        put("read", 4, 8, 0, t -> STANDING.near(0.55, 1.35).far(0.45, 1.4).nod(0.28 + 0.03 * wave(t)));
        put("sleep", 4, 6, 0, t -> STANDING.rolled(-PI / 2).arms(0.15, 0.2).legs(0.12, 0.2).nod(0.03 * wave(t)).asleep());
        put("hold", 4, 6, 0, t -> STANDING.near(0.55 + 0.02 * wave(t), 1.15).far(0.4, 1.2));
        put("look", 3, 8, 0, t -> STANDING.nod(0.12 * wave(t)).near(0.1, 0.15));
        put("talk", 0.9, 9, 0, t -> STANDING.near(0.5 + 0.2 * wave(t), 1.1 + 0.3 * wave(t)).mouth(0.5 + 0.5 * wave(3 * t)));
        put("fall", 1.6, 12, 0, t -> STANDING.rolled(-PI / 2 * Math.min(1, 1.6 * t * t)).arms(1.9, 0.3).mouth(0.6));
        put("climb", 1.2, 10, 0, t -> STANDING.near(2.5 + 0.45 * wave(t), 0.35).far(2.5 - 0.45 * wave(t), 0.35)
                .nearLeg(0.9 + 0.4 * wave(t), 1.2).farLeg(0.9 - 0.4 * wave(t), 1.2).lean(0.08));
        put("sweep", 1.3, 10, 0, t -> STANDING.lean(0.28).near(0.55 + 0.35 * wave(t), 0.5).far(0.85 + 0.35 * wave(t), 0.35).nod(0.2));
        put("work", 1.2, 8, 0, t -> STANDING.lean(0.14).near(0.75 + 0.14 * wave(t), 0.9).far(0.7 - 0.14 * wave(t), 0.95).nod(0.25));
        put("type", 0.6, 6, 0, t -> STANDING.legs(1.5, 1.5).near(0.7, 0.85 + 0.08 * wave(t)).far(0.65, 0.85 - 0.08 * wave(t)).nod(0.12));
        put("fight", 0.9, 10, 0, t -> STANDING.lean(0.14).near(1.0 + 0.5 * punch(t), 1.6 - 1.55 * punch(t)).far(0.7, 1.7)
                .nearLeg(0.4, 0.3).farLeg(-0.4, 0.25));
        put("swim", 1.4, 12, 0.4, t -> STANDING.rolled(1.25).near(PI * 2 * t, 0.15).far(PI * 2 * t + PI, 0.15)
                .nearLeg(0.25 * wave(2 * t), 0.1).farLeg(-0.25 * wave(2 * t), 0.1));
        put("push", 1.1, 10, 0.3, t -> gait(t, 0.4, 0.4, 0).lean(0.35).arms(1.35, 0.15));
        put("throw", 1.3, 12, 0, t -> STANDING.near(-0.8 + 3.0 * punch(t), 0.9 - 0.7 * punch(t)).lean(-0.12 + 0.3 * punch(t)).farLeg(-0.35, 0.1).nearLeg(0.3, 0.1));
        put("kick", 1.1, 12, 0, t -> STANDING.nearLeg(-0.5 + 1.7 * punch(t), 0.7 - 0.6 * punch(t)).near(-0.6, 0.4).far(0.9, 0.5).lean(-0.1));
        put("ride", 0.9, 10, 0.7, t -> STANDING.lean(0.32).nearLeg(0.95 + 0.38 * wave(t), 1.25 + 0.3 * wave(t + 0.25))
                .farLeg(0.95 - 0.38 * wave(t), 1.25 - 0.3 * wave(t + 0.25)).arms(0.95, 0.15));
        put("kneel", 4, 4, 0, t -> STANDING.nearLeg(1.35, 1.5).farLeg(-0.1, 1.5).lean(0.12).arms(0.5, 0.7).nod(0.15));
        put("hug", 3, 6, 0, t -> STANDING.lean(0.1).arms(1.15 + 0.04 * wave(t), 0.65).nod(0.12));
        put("give", 2.2, 12, 0, t -> STANDING.near(0.5 + 0.75 * hold(t), 1.2 - 1.0 * hold(t)).far(0.2, 0.4).lean(0.1 * hold(t)));
        put("lift", 2.4, 12, 0, t -> STANDING.lean(0.45 * fall(t)).legs(0.5 * fall(t), 0.9 * fall(t)).arms(0.6 + 1.9 * (1 - fall(t)), 0.4));
        put("play", 0.9, 8, 0, t -> STANDING.near(0.65, 1.25 + 0.25 * wave(t)).far(0.95, 1.0 - 0.15 * wave(t)).nod(0.15));
        put("exercise", 1.2, 12, 0, t -> STANDING.near(1.6 + 1.2 * wave(t), 0.1).far(-1.6 - 1.2 * wave(t), -0.1).nearLeg(0.28 + 0.2 * wave(t), 0.05).farLeg(-0.28 - 0.2 * wave(t), 0.05));
        put("cry", 1.2, 6, 0, t -> STANDING.near(0.75, 2.15).far(0.65, 2.2).nod(0.35 + 0.04 * wave(t)).asleep());
        put("laugh", 0.6, 6, 0, t -> STANDING.lean(-0.1 + 0.06 * wave(t)).arms(0.35, 1.4).mouth(0.9));
        put("crawl", 1.1, 10, 0.3, t -> STANDING.rolled(1.25).near(1.3 + 0.4 * wave(t), 0.2).far(1.3 - 0.4 * wave(t), 0.2).nearLeg(1.2 - 0.4 * wave(t), 1.6).farLeg(1.2 + 0.4 * wave(t), 1.6));
    }

    private Motions() {}

    /** The movement that a verb, in its base form, means; null when there is none. */
    public static @Nullable Motion of(String verb) {
        Motion same = KNOWN.get(verb);
        String like = VERBS.get(verb);
        return same != null ? same : like == null ? null : KNOWN.get(like);
    }

    public static Motion standing() {
        return java.util.Objects.requireNonNull(KNOWN.get("stand"));
    }

    public static Motion sitting() {
        return java.util.Objects.requireNonNull(KNOWN.get("sit"));
    }

    private static Pose gait(double t, double stride, double knee, double elbow) {
        double swing = wave(t);
        double nearLift = Math.max(0, Math.cos(2 * PI * t));
        double farLift = Math.max(0, -Math.cos(2 * PI * t));
        return STANDING.nearLeg(stride * swing, 0.12 + knee * nearLift)
                .farLeg(-stride * swing, 0.12 + knee * farLift)
                .near(-stride * 0.9 * swing, 0.2 + elbow)
                .far(stride * 0.9 * swing, 0.2 + elbow)
                .lean(0.06);
    }

    private static Pose jump(double t) {
        double air = Math.max(0, Math.sin((t - 0.25) / 0.5 * PI)) * (t > 0.25 && t < 0.75 ? 1 : 0);
        double crouch = air > 0 ? 0 : Math.abs(Math.cos(t * 2 * PI)) * 0.5;
        return STANDING.up(0.18 * air)
                .legs(0.25 + 0.8 * crouch, 0.3 + 1.4 * crouch)
                .near(0.3 + 2.1 * air, 0.2)
                .far(-0.3 + 2.2 * air, 0.2)
                .mouth(0.5 * air);
    }

    private static double wave(double t) {
        return Math.sin(2 * PI * t);
    }

    /** From 1 to 0 and stays. */
    private static double fall(double t) {
        return Math.clamp(1 - t * 1.5, 0, 1);
    }

    /** 0, up to 1, held, and back. */
    private static double hold(double t) {
        return Math.clamp(1.9 * Math.sin(PI * t) - 0.35, 0, 1);
    }

    /** A sudden stroke and a slow return. */
    private static double punch(double t) {
        return t < 0.25 ? t * 4 : 1 - (t - 0.25) / 0.75;
    }

    private static void put(String name, double seconds, int drawings, double speed, DoubleFunction<Pose> pose) {
        KNOWN.put(name, new Motion(seconds, drawings, speed, pose));
    }

    private static Map<String, String> verbs() {
        try (var in = Motions.class.getResourceAsStream("verbs.txt")) {
            if (in == null) {
                throw new IOException("verbs.txt is missing beside " + Motions.class.getName());
            }
            Map<String, String> verbs = new HashMap<>();
            for (String line : new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList()) {
                int colon = line.indexOf(':');
                if (colon > 0 && !line.startsWith("#")) {
                    for (String verb : line.substring(colon + 1).split(",")) {
                        verbs.put(verb.strip(), line.substring(0, colon).strip());
                    }
                }
            }
            return Map.copyOf(verbs);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
