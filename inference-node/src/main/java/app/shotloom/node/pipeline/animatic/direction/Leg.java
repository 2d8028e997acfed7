package app.shotloom.node.pipeline.animatic.direction;

/**
 * One way from place to place, in seconds.
 *
 * @param path how it goes there
 * @param lift how high above the straight way it rises in the middle, in stage units
 * @param pace at least so fast its feet or wheels go, in its own heights a second
 */
record Leg(double from, double to, Place start, Place end, Path path, double lift, double pace) {
    enum Path {
        /** It sets off and stops softly. */
        EASED,
        /** It goes on evenly, as what comes into the frame or leaves it. */
        EVEN,
        /** Ever faster, as what falls. */
        FALLING,
        /** Once around the start, which is at the edge of the circle; the end is its middle. */
        ROUND
    }

    /** The same way beside it, for one who goes along. */
    Leg moved(double across, Place own) {
        return new Leg(from, to, own.at(start.x() + across, own.base()), own.at(end.x() + across, own.base()), path, lift, pace);
    }

    Place at(double seconds) {
        double share = to <= from ? 1 : Math.clamp((seconds - from) / (to - from), 0, 1);
        return path == Path.ROUND ? around(share) : straight(share);
    }

    private Place straight(double share) {
        double gone = switch (path) {
            case EASED -> share * share * (3 - 2 * share);
            case FALLING -> share * share;
            default -> share;
        };
        Place place = start.towards(end, gone);
        if (path == Path.FALLING) {
            // gravity pulls only down
            place = place.at(start.x() + (end.x() - start.x()) * share, place.base());
        }
        return lift == 0 ? place : place.at(place.x(), place.base() - lift * 4 * share * (1 - share));
    }

    /** Near the camera it is larger and before the middle, behind it smaller. */
    private Place around(double share) {
        double turns = Math.max(1, Math.rint((to - from) / 4));
        double angle = Math.atan2(0, start.x() - end.x()) + 2 * Math.PI * turns * share;
        double across = Math.abs(start.x() - end.x());
        double deep = Math.clamp(across * 0.22, 0.04, 0.12);
        double nearer = 1 + Math.sin(angle) * deep * 1.6;
        double base = start.base() + Math.sin(angle) * deep;
        double ground = Double.isNaN(start.ground()) ? Double.NaN : base;
        return new Place(
                end.x() + Math.cos(angle) * across,
                base,
                start.height() * nearer,
                start.width() * nearer,
                start.depth() - Math.sin(angle) * deep - 0.001,
                ground);
    }
}
