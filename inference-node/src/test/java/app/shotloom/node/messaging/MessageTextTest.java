package app.shotloom.node.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shotloom.node.ContractSample;
import app.shotloom.node.jobs.Ticket;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class MessageTextTest {
    private final MessageText text = new MessageText(new JsonMapper());

    @Test
    void readsAnOrder() throws Exception {
        Ticket ticket = text.readTicket(sample().toString());

        assertThat(ticket.objection()).isNull();
        assertThat(ticket.engine()).isEqualTo("animatic");
        var order = ticket.order();
        assertThat(order.frameCount()).isEqualTo(120);
        assertThat(order.words().prompt()).startsWith("@Mia waits");
        assertThat(order.cast().getFirst().appearance().hair()).isEqualTo("short black curls");
    }

    @Test
    void ignoresFieldsThatItDoesNotKnow() throws Exception {
        assertThat(text.readTicket(sample().put("mood", "calm").toString()).objection()).isNull();
    }

    @Test
    void doesWithoutWhatMayBeMissing() throws Exception {
        ObjectNode sample = sample();
        sample.remove("cast");
        ((ObjectNode) sample.get("words")).remove("dialogue");

        assertThat(text.readTicket(sample.toString()).objection()).isNull();
    }

    @ParameterizedTest
    @CsvSource({
        "width, 1281, even",
        "width, 62, 64 to 3840",
        "height, 100000, 64 to 3840",
        "framesPerSecond, 0, 1 to 60",
        "framesPerSecond, 61, 1 to 60",
        "durationSeconds, 0, 0.5 to 60",
        "durationSeconds, 10000, 0.5 to 60",
    })
    void objectsToNumbersOutOfBounds(String field, int value, String objection) throws Exception {
        Ticket ticket = text.readTicket(sample().put(field, value).toString());

        assertThat(ticket.order()).isNull();
        assertThat(ticket.objection()).contains(objection);
    }

    @Test
    void objectsToMorePixelsThanTheEncoderHolds() throws Exception {
        Ticket ticket = text.readTicket(sample().put("width", 3840).put("height", 3840).toString());

        assertThat(ticket.objection()).contains("3840 x 2160");
    }

    @Test
    void objectsToAPromptThatIsTooLong() throws Exception {
        ObjectNode sample = sample();
        ((ObjectNode) sample.get("words")).put("prompt", "a".repeat(20_001));

        assertThat(text.readTicket(sample.toString()).objection()).contains("20,000");
    }

    @Test
    void objectsToTooManyCharacters() throws Exception {
        ObjectNode sample = sample();
        var member = sample.get("cast").get(0);
        var crowd = sample.putArray("cast");
        for (int i = 0; i < 65; i++) {
            crowd.add(member);
        }

        assertThat(text.readTicket(sample.toString()).objection()).contains("64 characters");
    }

    @ParameterizedTest
    @ValueSource(strings = {"words", "engine"})
    void objectsToAnOrderWithoutSomethingNeeded(String field) throws Exception {
        ObjectNode sample = sample();
        sample.remove(field);

        assertThat(text.readTicket(sample.toString()).objection()).isNotBlank();
    }

    @Test
    void objectsToWordsWhereNumbersBelong() throws Exception {
        assertThat(text.readTicket(sample().put("width", "wide").toString()).objection()).isNotBlank();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "{\"jobId\":\"7\"}", "null", "\"text\""})
    void givesUpOnTextThatNamesNoJob(String broken) {
        assertThatThrownBy(() -> text.readTicket(broken)).isInstanceOf(UnreadableMessageException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "jar:file:/a!/b", "http:///nowhere", "claim", ""})
    void givesUpOnAClaimThatIsNoWebAddress(String claim) throws IOException {
        String order = sample().put("claim", claim).toString();

        assertThatThrownBy(() -> text.readTicket(order)).isInstanceOf(UnreadableMessageException.class);
    }

    @Test
    void aTicketKeepsItsSignatureToItself() throws Exception {
        assertThat(text.readTicket(sample().toString()).toString()).doesNotContain("signature");
    }

    private static ObjectNode sample() throws IOException {
        return (ObjectNode) new ContractSample(RenderRequested.TYPE).tree();
    }
}
