package app.shotloom.render.internal;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.identity.UserId;
import app.shotloom.render.Preview;
import app.shotloom.render.RenderJobId;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What this replica has heard of one running job. It keeps the newest preview and the few before it, which a browser may
 * be fetching right now. Only the newest attempt is listened to.
 */
final class RunningRender {

    private static final int KEPT_PREVIEWS = 4;

    /** Sequences of one attempt stay below this, so that another attempt's never repeat them. */
    private static final int SEQUENCES_PER_ATTEMPT = 100_000;

    private final RenderJobId id;
    private final ShotId shot;
    private final BoardId board;
    private final UserId startedBy;
    private final Deque<Preview> previews = new ArrayDeque<>();
    private int attempt;
    private boolean over;
    private double progress;
    private @Nullable Double secondsLeft;
    private long heardAtMillis;

    RunningRender(StoredJob job, long nowMillis) {
        id = job.id();
        shot = job.shot();
        board = job.board();
        startedBy = job.requestedBy();
        attempt = job.attempt();
        over = !job.status().isOpen();
        heardAtMillis = nowMillis;
    }

    /** Whether this attempt still counts; a newer one than known begins here. */
    synchronized boolean hears(int ofAttempt) {
        if (over || ofAttempt < attempt) {
            return false;
        }
        if (ofAttempt > attempt) {
            attempt = ofAttempt;
            progress = 0;
            secondsLeft = null;
        }
        return true;
    }

    synchronized void progress(double part, @Nullable Double left, long nowMillis) {
        progress = Math.clamp(part, 0, 1);
        secondsLeft = left == null || left.isNaN() ? null : Math.max(0, left);
        heardAtMillis = nowMillis;
    }

    /** Nothing if it is no newer than what is here. */
    synchronized Optional<Preview> show(int sequence, byte[] jpeg) {
        int overAll = (attempt - 1) * SEQUENCES_PER_ATTEMPT + sequence;
        if (sequence < 1 || sequence >= SEQUENCES_PER_ATTEMPT || overAll <= sequence()) {
            return Optional.empty();
        }
        Preview preview = new Preview(id, overAll, jpeg);
        previews.addLast(preview);
        if (previews.size() > KEPT_PREVIEWS) {
            previews.removeFirst();
        }
        return Optional.of(preview);
    }

    synchronized void end(long nowMillis) {
        over = true;
        heardAtMillis = nowMillis;
    }

    synchronized boolean isOver() {
        return over;
    }

    synchronized long heardAtMillis() {
        return heardAtMillis;
    }

    synchronized Optional<Preview> newest() {
        return Optional.ofNullable(previews.peekLast());
    }

    synchronized Optional<Preview> preview(int sequence) {
        return previews.stream().filter(preview -> preview.sequence() == sequence).findFirst();
    }

    synchronized int sequence() {
        Preview newest = previews.peekLast();
        return newest == null ? 0 : newest.sequence();
    }

    synchronized double progress() {
        return progress;
    }

    synchronized @Nullable Double secondsLeft() {
        return secondsLeft;
    }

    RenderJobId id() {
        return id;
    }

    ShotId shot() {
        return shot;
    }

    BoardId board() {
        return board;
    }

    UserId startedBy() {
        return startedBy;
    }
}
