package app.shotloom.node.briefing;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Draft;
import java.util.List;

/** A brief of nothing, which says why. */
final class BlankBrief {
    private static final double USUAL_SECONDS = 5;

    private BlankBrief() {}

    /** @param seconds the shot's length; the usual one when it is out of bounds */
    static Brief saying(String why, double seconds) {
        double length = seconds >= 0.5 && seconds <= 60 ? seconds : USUAL_SECONDS;
        return Draft.blank(length).undepicted(List.of(why)).brief();
    }
}
