package app.shotloom.board.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Does what can wait, once the page has asked for nothing else for a moment, or has asked for long enough. */
class Lull {

    private static final int MOMENT_MILLIS = 120;
    private static final int MOST_MOMENTS = 8;

    private static final Executor LATER = CompletableFuture.delayedExecutor(
            MOMENT_MILLIS, TimeUnit.MILLISECONDS, Executors.newThreadPerTaskExecutor(Thread.ofVirtual().name("lull-", 0).factory()));

    private final Runnable work;
    private volatile boolean awaited;
    private boolean disturbed;
    private int moments;

    Lull(Runnable work) {
        this.work = work;
    }

    /** Something waits. Called with the lock of the user interface, as the work is. */
    void await() {
        disturbed = awaited;
        if (!awaited) {
            awaited = true;
            moments = 0;
            look(UI.getCurrent());
        }
    }

    private void look(UI ui) {
        LATER.execute(() -> {
            try {
                ui.access(this::look);
            } catch (UIDetachedException e) {
                awaited = false; // nobody looks any more
            }
        });
    }

    private void look() {
        moments++;
        if (disturbed && moments < MOST_MOMENTS) {
            disturbed = false;
            look(UI.getCurrent());
        } else {
            awaited = false;
            work.run();
        }
    }
}
