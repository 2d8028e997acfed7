package app.shotloom.node.pipeline.animatic.figure.body;

import org.jspecify.annotations.Nullable;

/**
 * Where a hand is.
 *
 * @param target a part of the body, of the partner or of the place; null for a place by the shoulder
 * @param offset from there: forward, up and outward, in arm lengths
 */
public record Reach(@Nullable Target target, Vec offset) {
    public static final Reach AT_EASE = new Reach(null, new Vec(0.10, -0.96, 0.14));

    /** What hands go to. */
    public enum Target {
        MOUTH,
        EYES,
        EAR,
        HEAD,
        CHIN,
        CHEST,
        BELLY,
        HIP,
        KNEE,
        FOOT,
        GROUND,
        OTHER_HAND,
        /** Half way to the partner, at a height both agree on. */
        MEETING,
        PARTNER_CHEST,
        PARTNER_SHOULDER,
        PARTNER_HEAD,
        PARTNER_MOUTH,
        PARTNER_BACK,
        /** Of one who sits. */
        PARTNER_KNEE,
        /** Of one who sits with a leg put forward. */
        PARTNER_FOOT
    }
}
