package app.shotloom.text.ui;

import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import app.shotloom.text.SharedTexts;
import app.shotloom.text.TextRef;
import com.vaadin.flow.internal.JacksonUtils;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** How changes of texts go to the browser and come from it; see frontend/text/wire.ts. */
final class Wire {

    private static final int LONGEST_IN_BASE64 = SharedTexts.LONGEST_CHANGE / 3 * 4 + 4;

    /** A text as it is when a field opens it; {@code user} keeps what people type on one computer apart. */
    record Beginning(String user, String kind, String owner, String field, History history) {

        static Beginning of(UUID user, TextRef text, History history) {
            return new Beginning(user.toString(), text.kind(), text.owner().toString(), text.field(), history);
        }
    }

    /** What is missing in a browser, in base64. */
    record History(String document, long sequence, List<String> changes) {}

    /**
     * What became of what a browser sent.
     *
     * @param again whether everything is wanted that was written in this browser
     * @param refused why it was not taken, or null
     * @param gone whether it may be taken later, when its owner is back
     */
    record Answer(int number, boolean again, @Nullable String refused, boolean gone) {

        static Answer taken(int number, boolean all) {
            return new Answer(number, !all, null, false);
        }

        static Answer refused(int number, Refusal refusal) {
            return new Answer(number, false, refusal.getLocalizedMessage(), refusal instanceof Refusal.Gone);
        }
    }

    /** Where somebody's caret is, as a relative position of Yjs; null when they have left. */
    record Caret(String seat, String name, int colour, @Nullable String at) {}

    private Wire() {}

    static JsonNode json(Object record) {
        return JacksonUtils.getMapper().valueToTree(record);
    }

    static List<String> base64(List<byte[]> changes) {
        return changes.stream().map(Base64.getEncoder()::encodeToString).toList();
    }

    /** @throws Refusal when it is too long, or none */
    static byte[] change(JsonNode sent) {
        String base64 = sent.path("change").asString();
        if (base64.length() > LONGEST_IN_BASE64) {
            throw new Refusal.TooLarge(Saying.of("text.too-long"));
        }
        try {
            return Base64.getDecoder().decode(base64);
        } catch (IllegalArgumentException garbage) {
            throw new Refusal.Invalid("text", Saying.of("text.not-a-change"));
        }
    }

    static UUID uuid(JsonNode sent, String name) {
        try {
            return UUID.fromString(sent.path(name).asString());
        } catch (IllegalArgumentException garbage) {
            throw new Refusal.NotFound("text");
        }
    }
}
