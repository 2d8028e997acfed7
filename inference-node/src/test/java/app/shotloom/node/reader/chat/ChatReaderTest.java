package app.shotloom.node.reader.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.BriefRules;
import app.shotloom.node.brief.Codes;
import app.shotloom.node.brief.Correction;
import app.shotloom.node.brief.Where;
import app.shotloom.node.reader.BriefOrder;
import app.shotloom.node.reader.Words;
import ch.qos.logback.classic.Logger;
import ch.qos.logback.classic.spi.ILoggingEvent;
import ch.qos.logback.core.read.ListAppender;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class ChatReaderTest {
    private static final Duration PATIENCE = Duration.ofSeconds(5);
    private static final String GOOD = """
            {"setting":"harbour","time":"dusk","season":null,"weather":null,"light":null,"mood":null,"style":[],
             "subjects":[{"id":"s1","label":"dog","kind":"animal","count":1,"color":"brown","characterId":"made-up"},
                         {"id":"s2","label":"table"}],
             "relations":[{"subject":"s1","relation":"left-of","object":"s2","startSeconds":0,"endSeconds":99}],
             "beats":[{"id":"b1","subject":"s1","action":"bark","startSeconds":1,"endSeconds":2}],
             "states":[],"dialogue":[],"camera":{"size":"medium","framed":false,"angle":"eye-level","lens":"normal",
             "moves":[{"move":"pan-left"}]},"absent":[],"undepicted":[]}""";

    private final ListAppender<ILoggingEvent> lines = new ListAppender<>();
    private ChatEndpoint endpoint;

    @BeforeEach
    void start() throws IOException {
        endpoint = new ChatEndpoint();
        lines.start();
        ((Logger) LoggerFactory.getLogger("app.shotloom.node")).addAppender(lines);
    }

    @AfterEach
    void stop() {
        ((Logger) LoggerFactory.getLogger("app.shotloom.node")).detachAppender(lines);
        endpoint.close();
    }

    @Test
    void takesABriefThatKeepsTheRules() throws Exception {
        endpoint.answers(ChatEndpoint.saying(GOOD));
        Brief brief = read(PATIENCE).orElseThrow();

        BriefRules.check(brief);
        assertThat(brief.setting()).isEqualTo("harbour");
        assertThat(brief.subjects().getFirst().characterId()).isNull();
        assertThat(brief.relations()).containsExactly(new Brief.Relation("s1", Where.LEFT_OF, "s2", 0, 5, ""));
        assertThat(brief.camera().moves()).containsExactly(new Brief.Move("pan-left", 0, 5));
        assertThat(brief.caption()).containsIgnoringCase("a brown dog");
    }

    @Test
    void asksWithTheSchemaTheWordsAndTheKey() throws Exception {
        endpoint.answers(ChatEndpoint.saying(GOOD));
        read(PATIENCE);

        JsonNode question = endpoint.questions().getFirst();
        assertThat(question.get("model").asString()).isEqualTo("small-model");
        assertThat(question.at("/response_format/json_schema/schema/properties").has("beats")).isTrue();
        assertThat(question.at("/messages/1/content").asString()).contains("A dog barks");
        assertThat(endpoint.keys()).containsExactly("Bearer very-secret");
    }

    @Test
    void asksPlainlyWhereASchemaIsNotUnderstood() throws Exception {
        endpoint.answers((exchange, question) -> {
            var answer = question.has("response_format") ? ChatEndpoint.body(400, "{\"error\":\"what?\"}") : ChatEndpoint.saying("Sure!\n```json\n" + GOOD + "\n```");
            answer.to(exchange, question);
        });
        ChatReader reader = endpoint.reader(PATIENCE);

        assertThat(reader.read(order())).isPresent();
        assertThat(reader.read(order())).isPresent();
        assertThat(endpoint.questions()).hasSize(3);
    }

    @Test
    void correctionsAndTheBoardWinOverIt() throws Exception {
        endpoint.answers(ChatEndpoint.saying(GOOD));
        var words = new Words("A dog barks.", "", "close-up", "zoom-in", null, null, null);
        var order = new BriefOrder(words, 5, List.of(), List.of(), List.of(new Correction("subject", "dog", "color", "\"black\"")));
        Brief brief = endpoint.reader(PATIENCE).read(order).orElseThrow();

        assertThat(brief.subjects().getFirst().color()).isEqualTo("black");
        assertThat(brief.camera()).isEqualTo(new Brief.Camera("close-up", true, "eye-level", "normal", List.of(new Brief.Move("zoom-in", 0, 5))));
    }

    @ParameterizedTest
    @MethodSource("uselessAnswers")
    void leavesAnswersThatAreNoBriefWithOneLine(ChatEndpoint.Answer answer) throws Exception {
        endpoint.answers(answer);

        assertThat(read(PATIENCE)).isEmpty();
        assertThat(lines.list).hasSize(1);
        assertThat(lines.list.getFirst().getFormattedMessage())
                .contains("small-model")
                .doesNotContain("very-secret")
                .doesNotContain("\n")
                .hasSizeLessThan(400);
    }

    static Stream<ChatEndpoint.Answer> uselessAnswers() {
        return Stream.of(
                ChatEndpoint.body(429, "{\"error\":\"slow down\"}"),
                ChatEndpoint.body(500, "oops"),
                ChatEndpoint.body(401, "who are you?"),
                ChatEndpoint.body(400, "never"),
                ChatEndpoint.body(200, "<html>hello</html>"),
                ChatEndpoint.body(200, ""),
                ChatEndpoint.body(200, "[]"),
                ChatEndpoint.body(200, "{\"choices\":[]}"),
                ChatEndpoint.saying("I am sorry, I cannot do that."),
                ChatEndpoint.saying("{}"),
                ChatEndpoint.saying("[1,2,3]"),
                ChatEndpoint.saying("null"),
                ChatEndpoint.saying("{\"subjects\":[1,2]}"),
                ChatEndpoint.saying("{\"subjects\":[{}]}"),
                ChatEndpoint.saying("{\"subjects\":[],\"camera\":7}"),
                ChatEndpoint.saying("{\"subjects\":[],\"camera\":{\"moves\":null}}"),
                ChatEndpoint.saying(GOOD.substring(0, GOOD.length() / 2)),
                ChatEndpoint.body(200, ChatEndpoint.completion(GOOD, "length")),
                ChatEndpoint.saying(GOOD.replace("left-of", "beyond")),
                ChatEndpoint.saying(GOOD.replace("dusk", "teatime")),
                ChatEndpoint.saying(GOOD.replace("pan-left", "somersault")),
                ChatEndpoint.saying(GOOD.replace("\"object\":\"s2\"", "\"object\":\"s9\"")),
                ChatEndpoint.saying(GOOD.replace("\"id\":\"s2\"", "\"id\":\"s1\"")),
                ChatEndpoint.saying(GOOD.replace("\"count\":1", "\"count\":4000")),
                ChatEndpoint.saying(GOOD.replace("\"startSeconds\":1,\"endSeconds\":2", "\"startSeconds\":3,\"endSeconds\":2")),
                ChatEndpoint.saying(GOOD.replace("brown", "b".repeat(5_000))),
                ChatEndpoint.body(200, "x".repeat(2_000_000)),
                (exchange, question) -> {
                    exchange.getResponseHeaders().add("Location", "http://127.0.0.1:1/");
                    exchange.sendResponseHeaders(302, -1);
                },
                (exchange, question) -> {
                    exchange.sendResponseHeaders(200, 1_000);
                    exchange.getResponseBody().write("{\"choices".getBytes(StandardCharsets.UTF_8));
                });
    }

    @Test
    void doesNotWaitForAnAnswerThatTrickles() throws Exception {
        var over = new CountDownLatch(1);
        endpoint.answers((exchange, question) -> {
            exchange.sendResponseHeaders(200, 0);
            try {
                for (int i = 0; !over.await(20, TimeUnit.MILLISECONDS) && i < 2_000; i++) {
                    exchange.getResponseBody().write(' ');
                    exchange.getResponseBody().flush();
                }
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });
        long begun = System.nanoTime();

        assertThat(read(Duration.ofMillis(300))).isEmpty();
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(Duration.ofSeconds(3));
        over.countDown();
    }

    @Test
    void doesWithoutAnEndpointThatIsNotThere() throws Exception {
        ChatReader reader = endpoint.reader(PATIENCE);
        endpoint.close();

        assertThat(reader.read(order())).isEmpty();
        assertThat(lines.list).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://host/v1", "localhost:8080", "http://user:password@host/v1", "nonsense", "http://"})
    void refusesAddressesThatAreNotPlainHttp(String url) {
        assertThatThrownBy(() -> new ChatSettings(url, "m", "", PATIENCE))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("SHOTLOOM_READER_CHAT_URL");
    }

    @Test
    void settingsKeepTheKeyToThemselves() {
        assertThat(new ChatSettings("https://host/v1?token=abc", "m", "very-secret", PATIENCE).toString())
                .doesNotContain("very-secret")
                .doesNotContain("abc");
    }

    @Test
    void theSchemaKnowsEveryCode() throws IOException {
        JsonNode schema = new JsonMapper().readTree(ChatReader.class.getResourceAsStream("proposal.schema.json").readAllBytes());

        assertThat(codes(schema, "/properties/camera/properties/size/enum")).hasSameElementsAs(Codes.SIZES);
        assertThat(codes(schema, "/properties/camera/properties/angle/enum")).hasSameElementsAs(Codes.ANGLES);
        assertThat(codes(schema, "/properties/camera/properties/moves/items/properties/move/enum")).hasSameElementsAs(Codes.MOVES);
        assertThat(codes(schema, "/properties/time/enum")).hasSameElementsAs(Codes.TIMES);
        assertThat(codes(schema, "/properties/relations/items/properties/relation/enum"))
                .hasSameElementsAs(Arrays.stream(Where.values()).map(Where::code).toList());
    }

    private Optional<Brief> read(Duration timeout) throws InterruptedException {
        return endpoint.reader(timeout).read(order());
    }

    private static BriefOrder order() {
        return BriefOrder.of("A dog barks left of a table in a harbour at dusk.", 5);
    }

    private static List<String> codes(JsonNode schema, String path) {
        return schema.at(path).valueStream().map(JsonNode::asString).toList();
    }
}
