package app.shotloom.shared.ui;

import app.shotloom.shared.Refusal;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A field that saves as one types and shows what others write. Each edit names the text it was made from, so that the
 * {@link Saving} behind it can tell an edit from an overwrite; unsaved typing is never replaced by what others write.
 */
@Tag("live-field")
@JsModule("./fields/live-field.ts")
public class LiveField extends WrittenField<LiveField> {

    /** Several lines, one line, or a title that is renamed in place. */
    public enum Shape { TEXT, LINE, HEADING }

    /** Someone or something a field offers after "@"; the portrait is a path, or null, the kind in words, colours as #c5302b. */
    public record Mention(String name, @Nullable String portrait, String kind, List<String> colours) {}

    /** Somebody else's version of what one is writing. */
    public record Clash(String id, String who, String theirs) {}

    /** What became of an edit: the text as it is now saved, or somebody else's version that stands in the way. */
    public sealed interface Outcome {
        record Saved(String text) implements Outcome {}

        record Overtaken(Clash clash) implements Outcome {}
    }

    /** Saves one edit; {@code base} is the text it was made from. May throw {@link Refusal}: its message is shown below. */
    @FunctionalInterface
    public interface Saving {
        Outcome save(String base, String value);
    }

    /** Writes one's own version over theirs, or lets it go; returns what the field says from now on. */
    @FunctionalInterface
    public interface Settling {
        String settle(Clash clash, boolean mine, String value);
    }

    private record Truth(int turn, String text, @Nullable Integer answers, boolean replace) {}

    private final boolean still;
    private Saving saving = (base, value) -> new Outcome.Saved(value);
    private Settling settling = (clash, mine, value) -> mine ? value : clash.theirs();
    private String saved = "";
    private @Nullable Clash clash;
    private @Nullable Integer answered;
    private int turn;

    /** @param still only to be read, as for reviewers */
    public LiveField(String label, Shape shape, boolean still) {
        super(label);
        this.still = still;
        getElement().setProperty("shape", shape.name().toLowerCase(Locale.ROOT));
        getElement().setProperty("still", still);
        if (!still) {
            on("edit", edit -> take(edit.path("number").asInt(), edit.path("base").asString(), edit.path("value").asString()));
            on("settle", choice -> settle(choice.path("mine").asBoolean(), choice.path("value").asString()));
        }
    }

    /** Begins with this text; whatever was in the field is replaced. */
    public LiveField saying(String text) {
        saved = text;
        tell(text, true);
        return this;
    }

    public LiveField savingBy(Saving saving) {
        this.saving = saving;
        return this;
    }

    /**
     * Keeps what is typed here in the browser's tab until it is saved, over reloads of the page.
     *
     * @param who  the person, so that nobody gets another's
     * @param what the field, wherever it is shown
     */
    public LiveField keptFor(String who, String what) {
        getElement().setProperty("keptAs", "unsaved/" + who + "/" + what);
        return this;
    }

    public LiveField settlingBy(Settling settling) {
        this.settling = settling;
        return this;
    }

    /** What the field holds now by someone else's hand. Shown at once, unless it is being typed in. */
    @Override
    public void hear(String text) {
        if (clash != null) {
            showClash(new Clash(clash.id(), clash.who(), text));
        } else if (!text.strip().equals(saved.strip())) { // names are saved without blanks around them
            saved = text;
            tell(text, false);
        }
    }

    /** The text as last saved, by whomever. */
    public String saved() {
        return saved;
    }

    private void take(int number, String base, String value) {
        answered = number;
        try {
            complain("");
            switch (saving.save(base, value)) {
                case Outcome.Saved now -> {
                    saved = now.text();
                    tell(saved, false);
                }
                case Outcome.Overtaken lost -> {
                    showClash(lost.clash());
                    tell(base, false);
                }
            }
        } catch (Refusal refused) {
            complain(refused.getLocalizedMessage());
            tell(base, false);
        }
    }

    private void settle(boolean mine, String value) {
        Clash open = clash;
        if (open == null) {
            return;
        }
        showClash(null);
        saying(settling.settle(open, mine, value));
    }

    private void showClash(@Nullable Clash shown) {
        clash = shown;
        Properties.set(getElement(), "clash", shown);
    }

    /** Says the last answer again each time: of two that leave together, the browser sees the second only. */
    private void tell(String text, boolean replace) {
        getElement().setPropertyBean("truth", new Truth(++turn, text, answered, replace));
    }
}
