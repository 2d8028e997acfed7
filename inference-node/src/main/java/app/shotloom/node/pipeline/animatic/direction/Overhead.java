package app.shotloom.node.pipeline.animatic.direction;

/** Whether one thing can be under another as one is under a table, or only below it. */
final class Overhead {
    private Overhead() {}

    /** A roof stands on the ground and is clearly larger than what it shelters. */
    static boolean isRoof(Actor roof, Actor guest) {
        return !roof.model().isAirborne()
                && !roof.isPerson()
                && roof.metres() >= guest.metres() * 1.15
                && roof.metres() >= 0.45;
    }
}
