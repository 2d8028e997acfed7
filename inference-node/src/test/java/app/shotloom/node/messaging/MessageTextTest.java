package app.shotloom.node.messaging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shotloom.node.ContractSample;
import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Draft;
import app.shotloom.node.brief.Look;
import app.shotloom.node.briefing.Briefing;
import app.shotloom.node.pipeline.Composition;
import app.shotloom.node.jobs.Ticket;
import java.io.IOException;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
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
    void readsTheBriefWithItsCorrectionsAndLook() throws Exception {
        var order = text.readTicket(sample().toString()).order();

        assertThat(order.brief().subjects()).hasSize(4);
        assertThat(order.look()).isEqualTo(Look.WATERCOLOUR);
        assertThat(order.reading().carried()).hasSize(1);
        assertThat(order.reading().corrections()).hasSize(3);
        assertThat(order.words().cameraAngle()).isEqualTo("eye-level");
    }

    @Test
    void doesWithoutWhatOlderSendersLeaveOut() throws Exception {
        ObjectNode sample = sample();
        sample.remove(List.of("carried", "corrections", "brief", "look", "arrows"));
        ((ObjectNode) sample.get("words")).remove(List.of("cameraAngle", "lens"));
        ((ObjectNode) sample.get("cast").get(0)).remove("kind");
        var order = text.readTicket(sample.toString()).order();

        assertThat(order.brief()).isNull();
        assertThat(order.look()).isNull();
        assertThat(order.arrows()).isFalse();
        assertThat(order.cast().getFirst().kind()).isEqualTo("character");
    }

    @Test
    void readsTheWordsAnewForABriefOfAnotherVersion() throws Exception {
        ObjectNode sample = sample();
        sample.putObject("brief").put("version", 1).put("setting", "harbour");

        assertThat(text.readTicket(sample.toString()).order().brief()).isNull();
    }

    @Test
    void objectsToABriefThatBreaksItsRules() throws Exception {
        ObjectNode sample = sample();
        ((ObjectNode) sample.get("brief")).put("time", "teatime");

        assertThat(text.readTicket(sample.toString()).objection()).contains("teatime");
    }

    @ParameterizedTest
    @CsvSource({"carried, 400 states", "corrections, 400 corrections"})
    void objectsToTooManyNotes(String list, String objection) throws Exception {
        ObjectNode sample = sample();
        var notes = (ArrayNode) sample.get(list);
        while (notes.size() <= 400) {
            notes.add(notes.get(0).deepCopy());
        }

        assertThat(text.readTicket(sample.toString()).objection()).contains(objection);
    }

    @Test
    void readsARequestForABrief() throws Exception {
        var request = text.readBriefRequested(new ContractSample("brief-requested.v1").text());

        assertThat(request.objection()).isNull();
        assertThat(request.revision()).isEqualTo(12);
        assertThat(request.composition()).isEqualTo(new Composition(1280, 720, 42));
        assertThat(request.reading().words().prompt()).startsWith("@Mia");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{\"width\":\"wide\"}", "{\"durationSeconds\":900}", "{\"words\":null}", "{\"width\":63}"})
    void keepsWhatIsWrongWithARequestForItsAnswer(String wrong) throws Exception {
        var request = (ObjectNode) new ContractSample("brief-requested.v1").tree();
        request.setAll((ObjectNode) new JsonMapper().readTree(wrong));

        assertThat(text.readBriefRequested(request.toString()).objection()).isNotBlank();
    }

    @Test
    void givesUpOnARequestThatNamesNoShot() {
        assertThatThrownBy(() -> text.readBriefRequested("{\"requestId\":\"0199c6a1-7b1e-7c33-9a51-0d8f4a7f2b09\"}"))
                .isInstanceOf(UnreadableMessageException.class);
    }

    @Test
    void anAnswerFitsIntoAMessage() throws Exception {
        var state = new Brief.State("s1", "condition", "wet", null, 0, 0, "a sentence ".repeat(100));
        Brief large = Draft.blank(5).states(Collections.nCopies(400, state)).setting("sea").brief();
        Brief hopeless = Draft.blank(5).undepicted(Collections.nCopies(400, "word ".repeat(300))).brief();
        var request = text.readBriefRequested(new ContractSample("brief-requested.v1").text());

        String lean = text.writeBriefReady(new Briefing(request, Briefing.Source.OFFLINE, 1, large), "node");
        String blank = text.writeBriefReady(new Briefing(request, Briefing.Source.OFFLINE, 1, hopeless), "node");

        assertThat(lean.length()).isLessThan(256 * 1024);
        assertThat(lean).contains("\"sea\"").doesNotContain("a sentence");
        assertThat(blank).contains("more than a brief can hold");
    }

    @Test
    void aTicketKeepsItsSignatureToItself() throws Exception {
        assertThat(text.readTicket(sample().toString()).toString()).doesNotContain("signature");
    }

    private static ObjectNode sample() throws IOException {
        return (ObjectNode) new ContractSample(RenderRequested.TYPE).tree();
    }
}
