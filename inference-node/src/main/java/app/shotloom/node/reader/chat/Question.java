package app.shotloom.node.reader.chat;

import app.shotloom.node.reader.BriefOrder;
import app.shotloom.node.reader.CastMember;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** What the endpoint is asked: instructions, the words as data, and the schema of the answer. */
final class Question {
    private final JsonMapper json;
    private final String instructions = resource("instructions.txt");
    private final JsonNode schema;

    Question(JsonMapper json) {
        this.json = json;
        this.schema = json.readTree(resource("proposal.schema.json"));
    }

    /** @param format whether to demand the schema, which not every endpoint understands */
    byte[] of(BriefOrder order, String model, boolean format) {
        ObjectNode question = json.createObjectNode();
        question.put("model", model).put("temperature", 0).put("stream", false);
        var messages = question.putArray("messages");
        String told = format ? instructions : instructions + "\nThe schema: " + schema;
        messages.addObject().put("role", "system").put("content", told);
        messages.addObject().put("role", "user").put("content", json.writeValueAsString(words(order)));
        if (format) {
            ObjectNode wanted = question.putObject("response_format").put("type", "json_schema");
            wanted.putObject("json_schema").put("name", "brief").put("strict", true).set("schema", schema);
        }
        return json.writeValueAsBytes(question);
    }

    private ObjectNode words(BriefOrder order) {
        ObjectNode words = json.createObjectNode();
        words.put("prompt", order.words().prompt()).put("dialogue", order.words().dialogue());
        words.put("scene", order.words().scene()).put("durationSeconds", order.durationSeconds());
        var cast = words.putArray("cast");
        for (CastMember member : order.cast()) {
            cast.addObject()
                    .put("characterId", member.characterId())
                    .put("kind", member.kind())
                    .put("name", member.name())
                    .put("description", member.description());
        }
        words.set("carried", json.valueToTree(order.carried()));
        return words;
    }

    private static String resource(String name) {
        try (InputStream in = Question.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IOException(name + " is missing beside " + Question.class.getName());
            }
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
