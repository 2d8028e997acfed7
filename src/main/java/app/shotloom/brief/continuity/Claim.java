package app.shotloom.brief.continuity;

/**
 * What a shot says of somebody or something at one moment.
 *
 * @param attribute as in {@code Brief.State}, or {@code place}, {@code by} (its relation to {@code other}), {@code setting},
 *     {@code time}
 * @param sentence that says so; empty when none does
 */
record Claim(Entity who, String attribute, String value, String sentence) {

    /** Whether people said so, and not what came before or the staging. */
    boolean isSaid() {
        return !sentence.isEmpty();
    }
}
