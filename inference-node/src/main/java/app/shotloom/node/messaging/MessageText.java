package app.shotloom.node.messaging;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.briefing.Briefing;
import app.shotloom.node.briefing.BriefingRequest;
import app.shotloom.node.jobs.SheetTicket;
import app.shotloom.node.jobs.Ticket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
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
        UUID jobId = id(tree, "jobId");
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

    /** @throws UnreadableMessageException when it does not say what to answer to */
    BriefingRequest readBriefRequested(String text) throws UnreadableMessageException {
        JsonNode tree = parse(text);
        UUID requestId = id(tree, "requestId");
        UUID shotId = id(tree, "shotId");
        try {
            return OrderRules.request(json.treeToValue(tree, BriefRequested.class));
        } catch (JacksonException e) {
            long revision = tree.path("revision").asLong(0);
            return BriefingRequest.objectionable(requestId, shotId, revision, "The words cannot be read by this node; update the node.");
        } catch (IllegalArgumentException e) {
            return BriefingRequest.objectionable(
                    requestId, shotId, tree.path("revision").asLong(0), String.valueOf(e.getMessage()));
        }
    }

    /** @throws UnreadableMessageException when it does not say what to answer to */
    SheetTicket readSheetRequested(String text) throws UnreadableMessageException {
        JsonNode tree = parse(text);
        UUID requestId = id(tree, "requestId");
        UUID subjectId = id(tree, "subjectId");
        try {
            return OrderRules.sheets(json.treeToValue(tree, SheetRequested.class));
        } catch (JacksonException e) {
            return SheetTicket.objectionable(requestId, subjectId, "The sheet cannot be read by this node; update the node.");
        } catch (IllegalArgumentException e) {
            return SheetTicket.objectionable(requestId, subjectId, String.valueOf(e.getMessage()));
        }
    }

    /** A brief that does not fit into a message is announced without the sentences it was read from, or else without anything. */
    String writeBriefReady(Briefing briefing, String node) {
        String whole = write(BriefReady.of(briefing, node));
        if (isSmall(whole)) {
            return whole;
        }
        String lean = write(BriefReady.of(briefing, node).lean());
        return isSmall(lean) ? lean : write(BriefReady.of(briefing, node).blank());
    }

    private static boolean isSmall(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length <= BriefReady.MOST_BYTES;
    }

    UUID readCancelled(String text) throws UnreadableMessageException {
        return id(parse(text), "jobId");
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

    private static UUID id(JsonNode tree, String field) throws UnreadableMessageException {
        try {
            return UUID.fromString(tree.path(field).asString(""));
        } catch (IllegalArgumentException e) {
            throw new UnreadableMessageException("a message without a " + field);
        }
    }

    private static URI claim(JsonNode tree) throws UnreadableMessageException {
        try {
            return OrderRules.address(tree.path("claim").asString(""));
        } catch (IllegalArgumentException e) {
            // The same as no address
        }
        throw new UnreadableMessageException("a job without an address to claim it at");
    }
}
