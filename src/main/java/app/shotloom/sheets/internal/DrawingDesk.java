package app.shotloom.sheets.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionException;

/**
 * Asks the nodes, from a thread of its own: whoever looks or writes waits for nothing. What is written in one go is asked
 * for once, after a pause.
 */
@Component
public class DrawingDesk implements DisposableBean {

    private static final Logger log = LoggerFactory.getLogger(DrawingDesk.class);
    private static final long PAUSE_MILLIS = 700;

    private final Drawings drawings;
    private final SheetNodes nodes;
    private final Map<UUID, Asking> wanted = new HashMap<>();
    private final ScheduledExecutorService thread = Executors.newSingleThreadScheduledExecutor(
            Thread.ofPlatform().daemon().name("sheets").factory());

    DrawingDesk(Drawings drawings, SheetNodes nodes) {
        this.drawings = drawings;
        this.nodes = nodes;
    }

    /** Somebody looks at this. */
    public void ask(Asking asking) {
        boolean edited;
        synchronized (wanted) {
            Asking before = wanted.put(asking.subject(), asking);
            edited = before != null;
        }
        // the first question goes out soon; while one is typing the last of several does
        thread.schedule(() -> take(asking, false), edited ? PAUSE_MILLIS : PAUSE_MILLIS / 3, TimeUnit.MILLISECONDS);
    }

    /** Somebody wants it drawn although that failed. */
    public void askAgain(Asking asking) {
        thread.execute(() -> send(asking, true));
    }

    private void take(Asking asking, boolean anew) {
        synchronized (wanted) {
            if (wanted.get(asking.subject()) != asking) {
                return; // something newer is wanted
            }
            wanted.remove(asking.subject());
        }
        send(asking, anew);
    }

    private void send(Asking asking, boolean anew) {
        try {
            drawings.begin(asking, anew).ifPresent(request -> nodes.ask(request, asking));
        } catch (DataAccessException | TransactionException e) {
            log.warn("A sheet could not be asked for; it is tried again when somebody looks: {}", e.getMessage());
        } catch (RuntimeException e) {
            log.error("A sheet could not be asked for", e);
        }
    }

    @Override
    public void destroy() {
        thread.shutdownNow();
    }
}
