package app.shotloom.live;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import app.shotloom.identity.Person;
import app.shotloom.identity.UserId;
import app.shotloom.shared.Ids;
import app.shotloom.support.ShotloomTest;
import jakarta.jms.ConnectionFactory;
import jakarta.jms.TextMessage;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jms.core.JmsTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** This replica and another one, which the test plays over the real broker. */
@ShotloomTest
class ReplicasTest {

    @Autowired
    Live live;

    @Autowired
    Presence presence;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    ConnectionFactory connections;

    private final LiveTopic topic = LiveTopic.board(Ids.next());
    private final List<News> heard = new CopyOnWriteArrayList<>();
    private Subscription subscription;

    @BeforeEach
    void watch() {
        subscription = live.subscribe(topic, heard::add);
    }

    @AfterEach
    void stop() {
        subscription.close();
    }

    @Test
    void hearsWhatHappensOnAnotherReplica() {
        // the first may be sent before this replica listens: the topic is lossy
        await().until(() -> {
            sayElsewhere("live-news.v1", "{\"topic\":\"%s\",\"kind\":\"shot-revised\",\"key\":\"k\",\"data\":{\"n\":1}}");
            return !heard.isEmpty();
        });
        assertThat(heard.getFirst()).isEqualTo(new News("shot-revised", "k", Map.of("n", 1)));
    }

    @Test
    void hearsItsOwnNewsOnceAndOnlyAfterTheCommit() {
        transaction.executeWithoutResult(status -> {
            live.publish(topic, new News("never", "", Map.of()));
            status.setRollbackOnly();
        });
        transaction.executeWithoutResult(status -> {
            live.publish(topic, new News("once", "", Map.of()));
            assertThat(heard).isEmpty();
        });
        await().until(() -> {
            sayElsewhere("live-news.v1", "{\"topic\":\"%s\",\"kind\":\"last\",\"key\":\"\",\"data\":{}}");
            return heard.stream().anyMatch(news -> news.kind().equals("last"));
        });
        assertThat(heard).extracting(News::kind).doesNotContain("never").containsOnlyOnce("once");
    }

    @Test
    void seesWhoIsHereAndThere() {
        Person ana = new Person(new UserId(Ids.next()), "Ana", "ana@example.com", 2);
        UUID shot = Ids.next();
        try (Presence.Seat seat = presence.enter(topic, ana)) {
            seat.moveTo(new Whereabouts(shot, "prompt"));
            String ben = "{\"user\":{\"value\":\"" + Ids.next() + "\"},\"name\":\"Ben\",\"colour\":1,\"where\":{\"shot\":null,\"field\":null}}";
            await().until(() -> {
                sayElsewhere("live-presence.v1", "{\"topic\":\"%s\",\"people\":[" + ben + "]}");
                return presence.people(topic).size() == 2;
            });
            assertThat(presence.people(topic)).extracting(Present::name).containsExactly("Ana", "Ben");
            assertThat(presence.people(topic).getFirst().where()).isEqualTo(new Whereabouts(shot, "prompt"));
            sayElsewhere("live-presence.v1", "{\"topic\":\"%s\",\"people\":[]}");
            await().until(() -> presence.people(topic).size() == 1);
        }
        assertThat(presence.people(topic)).isEmpty();
        await().until(() -> !heard.isEmpty() && heard.getLast().data().get("people").equals(List.of()));
    }

    private void sayElsewhere(String type, String text) {
        JmsTemplate broker = new JmsTemplate(connections);
        broker.setPubSubDomain(true);
        broker.send("shotloom.live", session -> {
            TextMessage message = session.createTextMessage(text.formatted(topic.name()));
            message.setJMSType(type);
            message.setStringProperty("replica", "elsewhere");
            return message;
        });
    }
}
