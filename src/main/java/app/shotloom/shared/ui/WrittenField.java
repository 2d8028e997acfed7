package app.shotloom.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasStyle;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** What fields that people write in have in common. */
public abstract class WrittenField<F extends WrittenField<F>> extends Component implements Focusable<F>, HasStyle {

    protected WrittenField(String label) {
        getElement().setProperty("label", label);
    }

    @SuppressWarnings("unchecked") // a field is the field that it is
    private F self() {
        return (F) this;
    }

    public F hinting(String placeholder) {
        getElement().setProperty("placeholder", placeholder);
        return self();
    }

    /** Called with true when somebody begins to type here, with false when they pause or leave. */
    public F onTyping(Consumer<Boolean> listener) {
        on("typing", event -> listener.accept(event.path("now").asBoolean()));
        return self();
    }

    /** Who can be mentioned by "@". */
    public void offer(List<LiveField.Mention> cast) {
        getElement().setPropertyList("cast", cast);
    }

    /** Who else types here now, in words; empty for nobody. */
    public void othersTyping(String words) {
        getElement().setProperty("others", words);
    }

    /** What the field holds now by someone else's hand. Never takes back what is being typed. */
    public abstract void hear(String text);

    protected final void on(String event, Consumer<JsonNode> listener) {
        getElement()
                .addEventListener(event, heard -> listener.accept(heard.getEventData().path("event.detail")))
                .addEventDetail();
    }

    /** Says below the field what is wrong; nothing when empty. */
    protected final void complain(@Nullable String message) {
        getElement().setProperty("error", message == null ? "" : message);
    }
}
