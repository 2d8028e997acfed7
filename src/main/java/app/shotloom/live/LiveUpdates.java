package app.shotloom.live;

import app.shotloom.live.internal.UiWatch;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** The one place where news reaches a browser: conflated, at most 4 batches a second to one user interface. */
@Service
public class LiveUpdates {

    private final Live live;

    LiveUpdates(Live live) {
        this.live = live;
    }

    /**
     * Reads a topic into a component for as long as it is attached, inside {@code UI.access}. The first news comes at
     * once, and four batches a second on average; the next batch waits until the user interface has taken the last.
     */
    public Registration attach(Component component, LiveTopic topic, Consumer<List<News>> reader) {
        return UiWatch.begin(component, (gap, batches) -> live.subscribe(topic, gap, batches), reader);
    }
}
