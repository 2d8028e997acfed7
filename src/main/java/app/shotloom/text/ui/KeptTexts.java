package app.shotloom.text.ui;

import app.shotloom.identity.CurrentUser;
import app.shotloom.shared.Refusal;
import app.shotloom.text.SharedTexts;
import app.shotloom.text.TextRef;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import tools.jackson.databind.JsonNode;

/**
 * On every page: says when there is no connection, and sends what was typed without one, also on the page after the next
 * sign-in. What nobody takes any more is shown to be copied.
 */
@Tag("kept-texts")
@JsModule("./text/kept-texts.ts")
class KeptTexts extends Component {

    private final SharedTexts texts;

    KeptTexts(SharedTexts texts, CurrentUser user) {
        this.texts = texts;
        getElement().setProperty("user", user.ifSignedIn().map(id -> id.value().toString()).orElse(""));
        getElement()
                .addEventListener("deliver", heard -> deliver(heard.getEventData().path("event.detail")))
                .addEventDetail();
        getElement().addEventListener("ask", asked -> getElement().callJsFunction("here"));
    }

    private void deliver(JsonNode sent) {
        int number = sent.path("number").asInt();
        try {
            TextRef text = new TextRef(sent.path("kind").asString(), Wire.uuid(sent, "owner"), sent.path("field").asString());
            answer(Wire.Answer.taken(number, texts.apply(text, Wire.uuid(sent, "document"), Wire.change(sent))));
        } catch (Refusal refused) {
            answer(Wire.Answer.refused(number, refused));
        } catch (IllegalArgumentException garbage) {
            answer(Wire.Answer.refused(number, new Refusal.NotFound("text")));
        }
    }

    private void answer(Wire.Answer answer) {
        getElement().callJsFunction("answer", Wire.json(answer));
    }
}
