package app.shotloom.node.pipeline.animatic.direction;

import app.shotloom.node.pipeline.animatic.puppet.Shown;
import java.awt.geom.Point2D;
import java.util.Collection;
import java.util.List;

/** Keeps a face that is shown close where it belongs in the frame, whatever its body does, as a camera operator does. */
final class Reframing {
    /** How far the middle of a head is below its top, in heights of the whole person. */
    private static final double HALF_HEAD = 0.09;

    /** How much of a movement is followed: a nod is still seen. */
    private static final double FOLLOWED = 0.85;

    private final Field field;

    private Reframing(Field field) {
        this.field = field;
    }

    static Reframing of(Field field) {
        return new Reframing(field);
    }

    /** One person alone is followed; between several, distances tell the story. */
    void ifClose(Collection<Player> players) {
        List<Player> people = players.stream().filter(player -> player.actor().isAlive()).toList();
        if (field.isClose() && field.isFramed() && people.size() == 1 && people.getFirst().actor().isPerson()) {
            people.getFirst().follow(this);
        }
    }

    /** @param there where the feet are without it */
    Place kept(Place there, Shown shown) {
        Point2D head = shown.anchors().get(Shown.Anchor.HEAD);
        if (head == null || there.height() < 0.95) {
            return there;
        }
        double middle = there.base() + (head.getY() + shown.y()) * there.height();
        double wanted = field.top() + field.headroom() + HALF_HEAD * there.height();
        double aside = (head.getX() + shown.x()) * there.height();
        return there.at(there.x() - FOLLOWED * aside, there.base() + FOLLOWED * (wanted - middle));
    }
}
