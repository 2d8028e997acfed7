package app.shotloom.live;

import app.shotloom.live.internal.UiWatch;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.shared.Registration;
import java.time.Duration;
import java.util.List;
import java.util.function.Consumer;
import org.springframework.stereotype.Service;

/** The one place where news reaches a browser: conflated, at most 4 batches a second to one user interface. */
@Service
public class LiveUpdates {

    private static final Duration USUAL_GAP = Duration.ofMillis(250);

    private final Live live;

    LiveUpdates(Live live) {
        this.live = live;
    }

    /**
     * Reads a topic into a component for as long as it is attached, inside {@code UI.access}. The first news comes at
     * once, and four batches a second on average; the next batch waits until the user interface has taken the last.
     */
    public Registration attach(Component component, LiveTopic topic, Consumer<List<News>> reader) {
        return attach(component, topic, USUAL_GAP, reader);
    }

    /** As {@link #attach(Component, LiveTopic, Consumer)} with another gap, for the very little that must come quicker: letters. */
    public Registration attach(Component component, LiveTopic topic, Duration gap, Consumer<List<News>> reader) {
        return UiWatch.begin(component, batches -> live.subscribe(topic, gap, batches), reader);
    }
}
