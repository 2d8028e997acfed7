package app.shotloom.node.pipeline.animatic;

import app.shotloom.node.pipeline.BlockingReport;
import app.shotloom.node.reader.Scene;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** One role in the shot: where it is, what it does when, and where it was seen. */
final class Player {
    private final Role role;
    private final Track track;
    private final Puppet puppet;
    private final List<Scene.Beat> beats;
    private final double phaseSeconds;
    private final int restFacing;
    private final @Nullable Player holder;
    private final boolean aloft;
    private final List<BlockingReport.Box> boxes = new ArrayList<>();

    /**
     * @param beats what it does, in the order of the phases
     * @param restFacing which way it looks while it stays: -1 left, 1 right
     * @param holder whose hand it is in, or null
     * @param aloft whether it is in the air
     */
    Player(
            Role role,
            Track track,
            Puppet puppet,
            List<Scene.Beat> beats,
            double phaseSeconds,
            int restFacing,
            @Nullable Player holder,
            boolean aloft) {
        this.role = role;
        this.track = track;
        this.puppet = puppet;
        this.beats = beats;
        this.phaseSeconds = phaseSeconds;
        this.restFacing = restFacing;
        this.holder = holder;
        this.aloft = aloft;
    }

    Role role() {
        return role;
    }

    /** Of its cels, for each height of it. */
    double pixels() {
        return puppet.pixels();
    }

    Track track() {
        return track;
    }

    List<BlockingReport.Box> boxes() {
        return boxes;
    }

    /** Whether it stands on something, and casts its shadow there. */
    boolean isGrounded() {
        return holder == null && !aloft;
    }

    @Nullable Player holder() {
        return holder;
    }

    /** What it does at a time in seconds; the last thing it did goes on. */
    String action(double time) {
        int phase = (int) Math.floor(time / phaseSeconds + 1e-9);
        String action = "";
        for (Scene.Beat beat : beats) {
            if (beat.phase() <= phase) {
                action = beat.action();
            }
        }
        return action;
    }

    Puppet.Shown shown(double time) {
        int heading = track.heading(time);
        return puppet.shown(time, action(time), heading == 0 ? restFacing : heading, heading != 0);
    }

    /** Where it is; what is held is where the hand is. */
    Place place(double time) {
        Place own = track.at(time);
        if (holder == null) {
            return own;
        }
        Place carrier = holder.place(time);
        Puppet.Shown hand = holder.shown(time);
        double x = carrier.x() + hand.handX() * carrier.height();
        double y = carrier.base() + (hand.handY() + hand.y()) * carrier.height();
        return own.at(x, y + own.height() * 0.5).deep(carrier.depth() - 0.05);
    }

    /** What the account of the picture says it does. */
    List<BlockingReport.Beat> account(int phases) {
        List<BlockingReport.Beat> account = new ArrayList<>();
        for (Scene.Beat beat : beats) {
            double from = beat.phase() * phaseSeconds;
            boolean replaced = beats.stream().anyMatch(later -> later.phase() > beat.phase());
            double to = replaced ? from + phaseSeconds : phases * phaseSeconds;
            account.add(new BlockingReport.Beat(role.id(), beat.action(), null, from, to));
        }
        return account;
    }
}
