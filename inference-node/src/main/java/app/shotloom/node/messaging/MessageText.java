package app.shotloom.node.messaging;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.briefing.BriefingRequest;
import app.shotloom.node.jobs.Ticket;
import java.net.URI;
import java.util.UUID;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Between the contract's JSON and records. Trusts nothing that comes in. */
@Component
class MessageText {
    private static final int LONGEST_TEXT = 2_000_000;

    private final JsonMapper json;

    MessageText(JsonMapper json) {
        this.json = json;
    }

    String write(Object message) {
        return json.writeValueAsString(message);
    }

    /** @throws UnreadableMessageException when it names no job or no address to claim it at */
    Ticket readTicket(String text) throws UnreadableMessageException {
        JsonNode tree = parse(text);
        UUID jobId = jobId(tree);
        URI claim = claim(tree);
        try {
            var message = json.treeToValue(withoutForeignBrief(tree), RenderRequested.class);
            return Ticket.of(OrderRules.order(message), String.valueOf(message.engine()), claim);
        } catch (JacksonException e) {
            return Ticket.objectionable(jobId, claim, "The order cannot be read by this node; update the node.");
        } catch (IllegalArgumentException e) {
            return Ticket.objectionable(jobId, claim, String.valueOf(e.getMessage()));
        }
    }

    /** @throws UnreadableMessageException when it is no request, or asks for more than anybody may */
    BriefingRequest readBriefRequested(String text) throws UnreadableMessageException {
        try {
            return OrderRules.request(json.treeToValue(parse(text), BriefRequested.class));
        } catch (JacksonException e) {
            throw new UnreadableMessageException("a request for a brief that cannot be read");
        } catch (IllegalArgumentException e) {
            throw new UnreadableMessageException("a request for a brief that breaks a rule: " + e.getMessage());
        }
    }

    UUID readCancelled(String text) throws UnreadableMessageException {
        return jobId(parse(text));
    }

    /** A brief of another version than ours is no brief: the words are read anew. */
    private static JsonNode withoutForeignBrief(JsonNode tree) {
        boolean ours = tree.path("brief").path("version").asInt(0) == Brief.VERSION;
        return ours || !(tree instanceof ObjectNode order) ? tree : order.putNull("brief");
    }

    private JsonNode parse(String text) throws UnreadableMessageException {
        if (text.length() > LONGEST_TEXT) {
            throw new UnreadableMessageException("a message of " + text.length() + " characters");
        }
        try {
            return json.readTree(text);
        } catch (JacksonException e) {
            throw new UnreadableMessageException("a message that is not JSON");
        }
    }

    private static UUID jobId(JsonNode tree) throws UnreadableMessageException {
        try {
            return UUID.fromString(tree.path("jobId").asString(""));
        } catch (IllegalArgumentException e) {
            throw new UnreadableMessageException("a message without a job id");
        }
    }

    private static URI claim(JsonNode tree) throws UnreadableMessageException {
        try {
            URI claim = URI.create(tree.path("claim").asString(""));
            if (("http".equals(claim.getScheme()) || "https".equals(claim.getScheme())) && claim.getHost() != null) {
                return claim;
            }
        } catch (IllegalArgumentException e) {
            // The same as no address
        }
        throw new UnreadableMessageException("a job without an address to claim it at");
    }
}
