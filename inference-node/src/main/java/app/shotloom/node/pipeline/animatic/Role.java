package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.pipeline.animatic.catalog.Illustration;
import app.shotloom.node.reader.Thing;
import org.jspecify.annotations.Nullable;

/**
 * One single person or thing in the picture: three balloons are three roles of one thing.
 *
 * @param number from 0 among those of its thing
 * @param illustration what it is drawn by; null for people and for stand-ins
 * @param metres how tall it is in the world
 * @param aspect width over height of its drawing
 */
record Role(Thing thing, int number, @Nullable Illustration illustration, double metres, double aspect) {
    /** Its name in the blocking report. */
    String id() {
        return thing.count() == 1 ? thing.id() : thing.id() + "." + (number + 1);
    }

    boolean isStandIn() {
        return illustration == null && !thing.person();
    }
}
