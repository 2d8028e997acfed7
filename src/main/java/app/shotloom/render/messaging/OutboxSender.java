package app.shotloom.render.messaging;

import app.shotloom.render.RenderJobId;
import app.shotloom.render.internal.Outbox;
import app.shotloom.shared.links.WebAddress;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.dao.DataAccessException;
import org.springframework.jms.JmsException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;
import org.springframework.transaction.event.TransactionalEventListener;

/** Empties the outbox: at once after each commit, and every second for what another replica or an outage left there. */
@Component
class OutboxSender implements SmartLifecycle {

    private static final Logger log = LoggerFactory.getLogger(OutboxSender.class);
    private static final long SWEEP_MILLIS = 1_000;

    private final Outbox outbox;
    private final JobSender sender;
    private final WebAddress web;
    private final Semaphore news = new Semaphore(0);
    private volatile @Nullable Thread thread;
    private boolean troubled;

    OutboxSender(Outbox outbox, JobSender sender, WebAddress web) {
        this.outbox = outbox;
        this.sender = sender;
        this.web = web;
    }

    @TransactionalEventListener(fallbackExecution = true)
    void on(Outbox.Written written) {
        news.release();
    }

    @Override
    public void start() {
        Thread started = Thread.ofPlatform().daemon().name("outbox").unstarted(this::run);
        thread = started; // before it runs: it ends as soon as it is not the one named here
        started.start();
    }

    @Override
    public void stop() {
        Thread running = thread;
        thread = null;
        if (running != null) {
            running.interrupt();
        }
    }

    @Override
    public boolean isRunning() {
        return thread != null;
    }

    private void run() {
        try {
            while (thread == Thread.currentThread()) {
                news.tryAcquire(SWEEP_MILLIS, TimeUnit.MILLISECONDS);
                news.drainPermits();
                if (web.isKnown()) {
                    sweep();
                }
            }
        } catch (InterruptedException e) {
            log.debug("The outbox rests with the program");
        }
    }

    private void sweep() {
        try {
            for (List<RenderJobId> held = outbox.hold(); !held.isEmpty(); held = outbox.hold()) {
                if (!sendAll(held)) {
                    return;
                }
            }
        } catch (DataAccessException | TransactionException e) {
            log.warn("The outbox cannot be read; trying again: {}", e.getMessage());
        } catch (RuntimeException e) {
            // whatever it is, the jobs that are not yet sent must not wait for a restart
            log.error("The outbox stumbled; what it held is tried again in a minute", e);
        }
    }

    private boolean sendAll(List<RenderJobId> held) {
        for (RenderJobId id : held) {
            if (!send(id)) {
                outbox.release(held.subList(held.indexOf(id), held.size()));
                return false;
            }
        }
        return true;
    }

    private boolean send(RenderJobId id) {
        try {
            outbox.toSend(id).ifPresent(sender::send);
            outbox.remove(id);
            troubled = false;
            return true;
        } catch (JmsException e) {
            if (!troubled) {
                log.warn("The broker cannot be reached; jobs wait in the outbox: {}", e.getMessage());
            }
            troubled = true;
            return false;
        }
    }
}
