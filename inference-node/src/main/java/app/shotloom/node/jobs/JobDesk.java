package app.shotloom.node.jobs;

import app.shotloom.node.jobs.StopSign.Reason;
import app.shotloom.node.jobs.StopSign.StoppedException;
import java.io.IOException;
import java.util.UUID;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Carries out one job at a time, and knows which one it is, so that it can be stopped. */
@Component
public class JobDesk {
    private static final Logger log = LoggerFactory.getLogger(JobDesk.class);

    private record Running(UUID jobId, StopSign sign) {}

    private final WebLink web;
    private final Attempts attempts;
    private final ReentrantLock lock = new ReentrantLock();
    private @Nullable Running running;
    private boolean closed;

    JobDesk(WebLink web, Attempts attempts) {
        this.web = web;
        this.attempts = attempts;
    }

    /**
     * Claims, draws and uploads a job.
     *
     * @throws HandedBackException when this node has to give it up
     * @throws IOException when web is away
     */
    public Outcome carryOut(Ticket ticket, Onlookers onlookers) throws HandedBackException, IOException {
        StopSign sign = begin(ticket.jobId());
        try {
            var claim = web.claim(ticket.claim(), sign);
            if (claim.isEmpty()) {
                return new Outcome.Dropped("nobody waits for it any more");
            }
            return attempts.make(ticket, claim.get(), onlookers, sign);
        } catch (WebLink.SupersededException e) {
            return new Outcome.Dropped("this attempt is no longer wanted");
        } catch (StoppedException e) {
            if (e.reason() == Reason.CANCELLED) {
                return new Outcome.Dropped("cancelled");
            }
            throw new HandedBackException("this node gave it up before it was done", e);
        } finally {
            end();
        }
    }

    /** Stops this job within two frames, if it is the running one. */
    public void cancel(UUID jobId) {
        lock.lock();
        try {
            if (running != null && running.jobId().equals(jobId)) {
                log.info("Job {} is cancelled", jobId);
                running.sign().raise(Reason.CANCELLED);
            }
        } finally {
            lock.unlock();
        }
    }

    /** Whether a job is being drawn now. */
    boolean isBusy() {
        lock.lock();
        try {
            return running != null;
        } finally {
            lock.unlock();
        }
    }

    /** Stops the running job, if there is one, for another node to do it. */
    public void handBack() {
        lock.lock();
        try {
            if (running != null) {
                running.sign().raise(Reason.HANDED_BACK);
            }
        } finally {
            lock.unlock();
        }
    }

    /** From now on every new job is handed back; the running one goes on. */
    public void close() {
        lock.lock();
        try {
            closed = true;
        } finally {
            lock.unlock();
        }
    }

    private StopSign begin(UUID jobId) throws HandedBackException {
        lock.lock();
        try {
            if (closed) {
                throw new HandedBackException("this node is stopping");
            }
            StopSign sign = new StopSign();
            running = new Running(jobId, sign);
            return sign;
        } finally {
            lock.unlock();
        }
    }

    private void end() {
        lock.lock();
        try {
            running = null;
        } finally {
            lock.unlock();
        }
    }
}
