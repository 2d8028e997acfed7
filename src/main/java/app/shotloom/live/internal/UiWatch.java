package app.shotloom.live.internal;

import app.shotloom.live.News;
import app.shotloom.live.Subscription;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.UIDetachedException;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** One component's watch of a topic; it lives from attach to detach, as often as that happens. */
public final class UiWatch {

    private static final Logger log = LoggerFactory.getLogger(UiWatch.class);

    private final Function<Consumer<List<News>>, Subscription> topic;
    private final Consumer<List<News>> reader;
    private volatile @Nullable Subscription subscription;

    private UiWatch(Function<Consumer<List<News>>, Subscription> topic, Consumer<List<News>> reader) {
        this.topic = topic;
        this.reader = reader;
    }

    public static Registration begin(
            Component component,
            Function<Consumer<List<News>>, Subscription> topic,
            Consumer<List<News>> reader) {
        UiWatch watch = new UiWatch(topic, reader);
        component.getUI().filter(ui -> component.isAttached()).ifPresent(watch::start);
        Registration attach = component.addAttachListener(event -> watch.start(event.getUI()));
        Registration detach = component.addDetachListener(event -> watch.stop());
        return Registration.combine(attach, detach, watch::stop);
    }

    private void start(UI ui) {
        stop();
        subscription = topic.apply(batch -> show(ui, batch));
    }

    private void stop() {
        Subscription ended = subscription;
        subscription = null;
        if (ended != null) {
            ended.close();
        }
    }

    private void show(UI ui, List<News> batch) {
        try {
            waitFor(ui, ui.access(() -> read(batch)));
        } catch (UIDetachedException e) {
            log.debug("The user interface went away before its news", e);
        }
    }

    /** Not called any more once the component is detached, even if the batch was already on its way. */
    private void read(List<News> batch) {
        if (subscription != null) {
            reader.accept(batch);
        }
    }

    /** Until a busy user interface has taken a batch, later news waits in the mailbox, where it conflates. */
    private void waitFor(UI ui, Future<Void> taken) {
        while (subscription != null && ui.isAttached()) {
            try {
                taken.get(1, TimeUnit.SECONDS);
                return;
            } catch (TimeoutException e) {
                log.debug("A user interface is busy; its news waits");
            } catch (ExecutionException e) {
                if (e.getCause() instanceof UIDetachedException) {
                    return;
                }
                throw new IllegalStateException("A view failed on its news", e.getCause());
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return;
            }
        }
    }
}
