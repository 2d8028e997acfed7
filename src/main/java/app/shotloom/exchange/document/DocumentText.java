package app.shotloom.exchange.document;

import app.shotloom.exchange.BoardDocument;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.io.OutputStream;
import java.util.List;
import java.util.stream.Collectors;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DatabindException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.exc.UnrecognizedPropertyException;
import tools.jackson.databind.json.JsonMapper;

/** Between board documents and JSON. Every refusal names the file, and the line or the field at fault. */
public final class DocumentText {

    /** The most a document may have, in bytes. */
    public static final int MAX_BYTES = 64 * 1024 * 1024;

    private static final int DEEPEST = 64;
    private static final int LONGEST_TEXT = 1_000_000;

    private static final JsonMapper JSON = JsonMapper.builder(JsonFactory.builder()
                    .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                    .streamReadConstraints(StreamReadConstraints.builder()
                            .maxNestingDepth(DEEPEST)
                            .maxStringLength(LONGEST_TEXT)
                            .maxDocumentLength(MAX_BYTES)
                            .build())
                    .build())
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .disable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES) // what is not said is usual
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .changeDefaultPropertyInclusion(usual -> usual.withValueInclusion(JsonInclude.Include.NON_EMPTY))
            .build();

    private DocumentText() {}

    public static void write(BoardDocument document, OutputStream target) {
        JSON.writeValue(target, document);
    }

    public static byte[] write(BoardDocument document) {
        return JSON.writeValueAsBytes(document);
    }

    /**
     * @param file what a person calls it, for the message
     * @throws Refusal.Invalid when it is no document, or one of a newer version
     */
    public static BoardDocument read(byte[] json, String file) {
        if (json.length > MAX_BYTES) {
            throw new Refusal.TooLarge(Saying.of("exchange.document.large", "file", file, "most", MAX_BYTES / 1_048_576));
        }
        try {
            checkVersion(json, file);
            return JSON.readValue(json, BoardDocument.class);
        } catch (JacksonException broken) {
            throw new Refusal.Invalid(file, explanation(broken, file));
        }
    }

    /** Before anything else: what a newer version calls things is not known here. */
    private static void checkVersion(byte[] json, String file) {
        String format = null;
        int version = 0;
        try (JsonParser parser = JSON.createParser(json)) {
            if (parser.nextToken() != JsonToken.START_OBJECT) {
                throw new Refusal.Invalid(file, Saying.of("exchange.document.none", "file", file));
            }
            while (parser.nextToken() == JsonToken.PROPERTY_NAME && (format == null || version == 0)) {
                String name = parser.currentName();
                JsonToken value = parser.nextToken();
                if (name.equals("format") && value == JsonToken.VALUE_STRING) {
                    format = parser.getString();
                } else if (name.equals("version") && value == JsonToken.VALUE_NUMBER_INT) {
                    version = parser.getIntValue();
                } else {
                    parser.skipChildren();
                }
            }
        }
        if (!BoardDocument.FORMAT.equals(format) || version < 1) {
            throw new Refusal.Invalid(file, Saying.of("exchange.document.other", "file", file));
        }
        newer(version, BoardDocument.VERSION);
    }

    /** @throws Refusal.Invalid when it is newer than what is read here */
    public static void newer(int version, int known) {
        if (version > known) {
            throw new Refusal.Invalid("version", Saying.of("exchange.bundle.newer", "version", version, "known", known));
        }
    }

    private static Saying explanation(JacksonException broken, String file) {
        int line = broken.getLocation() == null ? 0 : Math.max(0, broken.getLocation().getLineNr());
        if (broken instanceof UnrecognizedPropertyException unknown) {
            return Saying.of("exchange.document.unknown", "file", file, "line", line, "field", path(unknown.getPath()));
        }
        if (broken instanceof DatabindException wrong && !wrong.getPath().isEmpty()) {
            return Saying.of("exchange.document.wrong", "file", file, "line", line, "field", path(wrong.getPath()));
        }
        return Saying.of("exchange.document.broken", "file", file, "line", line);
    }

    private static String path(List<JacksonException.Reference> path) {
        return path.stream()
                .map(each -> each.getPropertyName() == null ? "[" + each.getIndex() + "]" : each.getPropertyName())
                .collect(Collectors.joining("."))
                .replace(".[", "[");
    }
}
