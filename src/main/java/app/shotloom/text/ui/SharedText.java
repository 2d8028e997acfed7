package app.shotloom.text.ui;

import app.shotloom.identity.Person;
import app.shotloom.live.News;
import app.shotloom.shared.Ids;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.ui.WrittenField;
import app.shotloom.text.Merged;
import app.shotloom.text.SharedTexts;
import app.shotloom.text.TextRef;
import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A field in which several people write at once: their letters merge, each sees the others' carets, and what is typed without
 * a connection is kept in the browser and merged later.
 */
@Tag("shared-text")
@JsModule("./text/shared-text.ts")
@NpmPackage(value = "yjs", version = "13.6.33")
public class SharedText extends WrittenField<SharedText> {

    /** Half of what people notice; a letter is a few hundred bytes. */
    private static final Duration GAP = Duration.ofMillis(60);

    private static final String CARET = "caret";
    private static final int LONGEST_CARET = 300;

    private final TextFields with;
    private final TextRef text;
    private final String seat = Ids.next().toString();
    private String shown = "";
    private @Nullable Merged known;
    private boolean isSeen;

    SharedText(TextFields with, TextRef text, String label, int longest) {
        super(label);
        this.with = with;
        this.text = text;
        getElement().setProperty("longest", longest);
        on("open", asked -> begin());
        on("send", this::take);
        on(CARET, sent -> showCaret(sent.path("at").asString("")));
        with.updates().attach(this, text.topic(), GAP, this::hear);
    }

    /** What the text says, as far as this field has read it. */
    public String says() {
        return known == null ? shown : known.says();
    }

    /** Everything that tells of the text's owner may call this; what comes letter by letter is known by then. */
    @Override
    public void hear(String says) {
        if (known == null) {
            shown = says;
            getElement().setProperty("text", says);
        } else if (!known.says().equals(says)) {
            catchUp();
        }
    }

    /** A field that comes back begins anew. */
    @Override
    protected void onAttach(AttachEvent event) {
        known = null;
    }

    /** Not before somebody begins to write here, or soon will: most texts on a page are only looked at. */
    private void begin() {
        try {
            Merged whole = with.texts().open(text);
            known = whole;
            call("begin", Wire.Beginning.of(with.user().id().value(), text, history(whole)));
        } catch (Refusal refused) {
            complain(refused.getLocalizedMessage());
        }
    }

    @Override
    protected void onDetach(DetachEvent event) {
        showCaret("");
    }

    private void take(JsonNode sent) {
        int number = sent.path("number").asInt();
        try {
            boolean all = with.texts().apply(text, Wire.uuid(sent, "document"), Wire.change(sent));
            complain("");
            showCaret(sent.path("at").asString(""));
            if (!all) {
                known = null;
            }
            catchUp();
            call("answer", Wire.Answer.taken(number, all));
        } catch (Refusal refused) {
            refuse(number, refused);
        }
    }

    /** The browser begins again with what the text says in truth, unless its owner may come back. */
    private void refuse(int number, Refusal refused) {
        complain(refused.getLocalizedMessage());
        call("answer", Wire.Answer.refused(number, refused));
        if (!(refused instanceof Refusal.Gone)) {
            begin();
        }
    }

    private void hear(List<News> batch) {
        if (known == null) {
            begin();
        } else if (batch.stream().anyMatch(this::isNew)) {
            catchUp();
        }
        batch.stream()
                .filter(news -> news.kind().equals(CARET) && !news.key().equals(seat))
                .forEach(news -> call("meet", new Wire.Caret(
                        news.key(),
                        Objects.requireNonNullElse(news.text("name"), ""),
                        Integer.parseInt(Objects.requireNonNullElse(news.text("colour"), "0")),
                        news.text("at"))));
    }

    private boolean isNew(News news) {
        String sequence = news.text("sequence");
        return news.kind().equals(News.MISSED)
                || (news.kind().equals(SharedTexts.MOVED)
                        && (known == null || sequence == null || Long.parseLong(sequence) > known.sequence()));
    }

    private void catchUp() {
        try {
            Merged before = known;
            Merged now = before == null
                    ? with.texts().open(text)
                    : with.texts().since(text, before.document(), before.sequence());
            known = now;
            if (!now.changes().isEmpty()) {
                call("hear", history(now));
            }
        } catch (Refusal refused) {
            complain(refused.getLocalizedMessage());
        }
    }

    private static Wire.History history(Merged merged) {
        return new Wire.History(merged.document().toString(), merged.sequence(), Wire.base64(merged.changes()));
    }

    /** @param at empty when this person has left the field */
    private void showCaret(String at) {
        if (at.length() > LONGEST_CARET || (at.isEmpty() && !isSeen)) {
            return;
        }
        isSeen = !at.isEmpty();
        Person person = with.user().person();
        Map<String, @Nullable Object> data = new HashMap<>();
        data.put("name", person.name());
        data.put("colour", person.colour());
        data.put("at", isSeen ? at : null);
        with.live().publish(text.topic(), new News(CARET, seat, data));
    }

    private void call(String function, Object what) {
        getElement().callJsFunction(function, Wire.json(what));
    }
}
