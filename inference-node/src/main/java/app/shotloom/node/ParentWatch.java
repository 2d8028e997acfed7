package app.shotloom.node;

import java.io.IOException;
import java.io.InputStream;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * Ends this process with the process that started it. The parent holds our standard input open and never writes; the
 * system closes it when the parent dies, even by {@code kill -9}, which no shutdown hook of the parent would see.
 */
@Component
class ParentWatch {
    private static final Logger log = LoggerFactory.getLogger(ParentWatch.class);
    private static final long LONGEST_GOODBYE_MILLIS = 2_500;

    private final boolean watching;

    ParentWatch(NodeSettings settings) {
        this.watching = settings.parentStdin();
    }

    @EventListener(ApplicationReadyEvent.class)
    void begin() {
        if (watching) {
            Thread.ofPlatform().daemon().name("parent-watch").start(() -> exitAtEndOf(System.in));
        }
    }

    private static void exitAtEndOf(InputStream input) {
        try {
            while (input.read() >= 0) {
                // What the parent says does not matter, only that it is there
            }
        } catch (IOException e) {
            log.debug("Standard input broke, taken as its end", e);
        }
        log.info("The parent process is gone, so this node stops");
        Thread.ofPlatform().daemon().name("last-resort").start(ParentWatch::haltIfExitHangs);
        System.exit(0);
    }

    private static void haltIfExitHangs() {
        try {
            Thread.sleep(LONGEST_GOODBYE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(0);
    }
}
