package app.shotloom.node.pipeline.animatic.direction;

import org.jspecify.annotations.Nullable;

/**
 * A time in which something goes where another goes: in its hand, on it, in it.
 *
 * @param link what says so
 * @param host who carries it
 * @param second who carries the other end of it, or null
 * @param share its height as a share of the host's
 */
record Bond(Link link, Player host, @Nullable Player second, double from, double to, double share) {
    boolean isAt(double seconds) {
        return seconds >= from - 1e-6 && seconds < to - 1e-6;
    }

    boolean sits() {
        return link.where() == app.shotloom.node.brief.Where.ON && Bound.sits(link.subject(), host.actor());
    }
}
