package app.shotloom.exchange.document;

import java.io.StringWriter;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.ValueDeserializer;

/** Keeps a part of a document as its text: there may be tens of thousands of them, and as trees they would fill the memory. */
public final class RawJson extends ValueDeserializer<String> {

    private static final JsonFactory FACTORY = new JsonFactory();

    @Override
    public String deserialize(JsonParser parser, DeserializationContext context) {
        StringWriter text = new StringWriter();
        try (JsonGenerator copy = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            copy.copyCurrentStructureExact(parser);
        }
        return text.toString();
    }

    @Override
    public @Nullable String getNullValue(DeserializationContext context) {
        return null;
    }
}
