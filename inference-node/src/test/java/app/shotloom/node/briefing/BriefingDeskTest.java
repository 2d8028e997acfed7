package app.shotloom.node.briefing;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Draft;
import app.shotloom.node.pipeline.Composition;
import app.shotloom.node.pipeline.Planner;
import app.shotloom.node.reader.BriefOrder;
import app.shotloom.node.reader.BriefReader;
import app.shotloom.node.reader.chat.ChatEndpoint;
import app.shotloom.node.reader.chat.ChatReader;
import app.shotloom.node.reader.chat.ChatSettings;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import tools.jackson.databind.json.JsonMapper;

class BriefingDeskTest {
    private static final BriefReader READER = order -> Draft.blank(order.durationSeconds()).setting("offline").brief();
    private static final Planner PLANNER = (brief, cast, composition) -> Draft.of(brief)
            .subjects(List.of(new Brief.Subject("s1", "dog", Brief.Kind.ANIMAL, null, 1, null, null, null, null, List.of(), "", List.of())))
            .spots(List.of(new Brief.Spot("s1", 0, 0, 0.5, 0.9, 0.3, 0.4, 0, false)))
            .brief();
    private static final String PROPOSAL = "{\"setting\":\"chat\",\"subjects\":[]}";

    private final BlockingQueue<Briefing> answers = new LinkedBlockingQueue<>();

    @Test
    void answersWithAPlannedBrief() {
        desk(READER, nobody()).answer(request(UUID.randomUUID(), 1), answers::add);

        Briefing answer = answers.poll();
        assertThat(answer.source()).isEqualTo(Briefing.Source.OFFLINE);
        assertThat(answer.brief().setting()).isEqualTo("offline");
        assertThat(answer.brief().spots()).hasSize(1);
        assertThat(answers).isEmpty();
    }

    @Test
    void saysSoWhenReadingFails() {
        BriefReader broken = order -> {
            throw new IllegalStateException("broken on request");
        };
        desk(broken, nobody()).answer(request(UUID.randomUUID(), 1), answers::add);

        Brief brief = answers.poll().brief();
        assertThat(brief.subjects()).isEmpty();
        assertThat(brief.durationSeconds()).isEqualTo(5);
        assertThat(brief.undepicted()).singleElement().asString().contains("could not be read");
    }

    @Test
    void theChatEndpointsBriefFollowsTheOfflineOne() throws Exception {
        try (var endpoint = new ChatEndpoint()) {
            endpoint.answers(ChatEndpoint.saying(PROPOSAL));
            desk(READER, endpoint.reader(Duration.ofSeconds(5))).answer(request(UUID.randomUUID(), 1), answers::add);

            assertThat(answers.poll().source()).isEqualTo(Briefing.Source.OFFLINE);
            Briefing chat = answers.poll(20, TimeUnit.SECONDS);
            assertThat(chat.source()).isEqualTo(Briefing.Source.CHAT);
            assertThat(chat.brief().setting()).isEqualTo("chat");
            assertThat(chat.brief().spots()).hasSize(1);
        }
    }

    @Test
    void newerWordsMakeAnOldQuestionSuperfluous() throws Exception {
        try (var endpoint = new ChatEndpoint()) {
            var asked = new CountDownLatch(1);
            var over = new CountDownLatch(1);
            endpoint.answers((exchange, question) -> {
                boolean first = asked.getCount() == 1;
                asked.countDown();
                await(first ? over : new CountDownLatch(0));
                ChatEndpoint.saying(PROPOSAL).to(exchange, question);
            });
            var desk = desk(READER, endpoint.reader(Duration.ofSeconds(30)));
            UUID shot = UUID.randomUUID();
            desk.answer(request(shot, 1), answers::add);
            assertThat(asked.await(20, TimeUnit.SECONDS)).isTrue();
            desk.answer(request(shot, 2), answers::add);

            assertThat(answers.poll().request().revision()).isEqualTo(1);
            assertThat(answers.poll().request().revision()).isEqualTo(2);
            Briefing chat = answers.poll(20, TimeUnit.SECONDS);
            over.countDown();
            assertThat(chat.source()).isEqualTo(Briefing.Source.CHAT);
            assertThat(chat.request().revision()).isEqualTo(2);
            assertThat(answers).isEmpty();
        }
    }

    @Test
    void anEndpointThatFailsLeavesTheOfflineBrief() throws Exception {
        try (var endpoint = new ChatEndpoint()) {
            endpoint.answers((exchange, question) -> ChatEndpoint.saying(endpoint.questions().size() == 1 ? "no" : PROPOSAL)
                    .to(exchange, question));
            var desk = desk(READER, endpoint.reader(Duration.ofSeconds(5)));
            desk.answer(request(UUID.randomUUID(), 1), answers::add);
            assertThat(answers.poll().source()).isEqualTo(Briefing.Source.OFFLINE);
            desk.answer(request(UUID.randomUUID(), 7), answers::add);

            assertThat(answers.poll().source()).isEqualTo(Briefing.Source.OFFLINE);
            assertThat(answers.poll(20, TimeUnit.SECONDS).request().revision()).isEqualTo(7);
        }
    }

    private static BriefingDesk desk(BriefReader reader, ChatReader chat) {
        var beans = new StaticListableBeanFactory();
        beans.addBean("planner", PLANNER);
        return new BriefingDesk(reader, beans.getBeanProvider(Planner.class), new SecondOpinion(chat));
    }

    private static ChatReader nobody() {
        return new ChatReader(new ChatSettings("", "", "", Duration.ofSeconds(8)), new JsonMapper());
    }

    private static BriefingRequest request(UUID shot, long revision) {
        return BriefingRequest.of(UUID.randomUUID(), shot, revision, new Composition(640, 360, 0), BriefOrder.of("A dog barks.", 5));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await(20, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
