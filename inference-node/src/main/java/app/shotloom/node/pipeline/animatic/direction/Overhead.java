package app.shotloom.node.pipeline.animatic.direction;

/** What large things are for the small ones near them: a roof, or scenery. */
final class Overhead {
    private Overhead() {}

    /** A roof stands on the ground and is clearly larger than what it shelters. */
    static boolean isRoof(Actor roof, Actor guest) {
        return !roof.model().isAirborne()
                && !roof.isPerson()
                && roof.metres() >= guest.metres() * 1.15
                && roof.metres() >= 0.45;
    }

    /** Whether others may stand before it as before a house: it is far larger, stands farther away and lives not. */
    static boolean isScenery(Body large, Body small) {
        return !large.actor().isAlive()
                && large.stand() == Body.Stand.GROUND
                && large.actor().metres() >= 2.2
                && large.actor().metres() >= small.actor().metres() * 1.6
                && large.y() < small.root().y() - 0.02
                && small.actor().isAlive();
    }
}
