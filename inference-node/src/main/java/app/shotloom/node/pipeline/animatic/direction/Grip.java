package app.shotloom.node.pipeline.animatic.direction;

/** Where a thing is held. */
final class Grip {
    private Grip() {}

    /** How far its lowest point is below the hand, in its own heights. */
    static double below(Actor thing) {
        if (Seats.is("held-above", thing.label())) {
            return 0.96;
        }
        return Seats.is("held-below", thing.label()) ? 0.12 : 0.5;
    }
}
