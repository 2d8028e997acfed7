package app.shotloom.exchange.internal;

import app.shotloom.exchange.BoardDocument;
import app.shotloom.exchange.Template;
import app.shotloom.exchange.document.DocumentText;
import app.shotloom.shared.words.Saying;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** The templates that come with the program, as board documents in its resources. */
@Component
public class ShippedTemplates {

    private static final List<String> CODES = List.of("ad", "launch", "lesson", "explainer", "dialogue", "vertical", "music");
    private static final String ABOUT_A_TOPIC = "lesson";

    private final Map<String, BoardDocument> read = new ConcurrentHashMap<>();

    /** In the order they are offered. */
    public List<Template> all() {
        return CODES.stream().map(this::template).toList();
    }

    private Template template(String code) {
        String key = "exchange.template." + code;
        return TemplateFacts.of(
                code, null, Saying.of(key + ".name"), Saying.of(key + ".summary"), code.equals(ABOUT_A_TOPIC), document(code));
    }

    /** @param code one of {@link #all} */
    public BoardDocument document(String code) {
        return read.computeIfAbsent(code, ShippedTemplates::load);
    }

    private static BoardDocument load(String code) {
        String file = "templates/" + code + ".json";
        try (InputStream json = BoardDocument.class.getResourceAsStream(file)) {
            if (json == null) {
                throw new IllegalStateException("There is no " + file);
            }
            return DocumentText.read(json.readAllBytes(), file);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
