package app.shotloom.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.jms.ConnectionFactory;
import jakarta.jms.JMSContext;
import jakarta.jms.JMSSecurityException;
import jakarta.jms.JMSSecurityRuntimeException;
import jakarta.jms.Message;
import java.nio.file.Path;
import java.util.List;
import org.apache.activemq.artemis.jms.client.ActiveMQConnectionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalBrokerTest {

    private static final String JOBS = "shotloom.render.requested.animatic";
    private static final String DEAD = "shotloom.render.dead";
    private static final long WAIT_MILLISECONDS = 10_000;

    @TempDir
    Path folder;

    private DataFolder data;
    private LocalBroker broker;

    @BeforeEach
    void start() {
        data = DataFolder.open(folder);
        broker = LocalBroker.start(data);
    }

    @AfterEach
    void stop() throws Exception {
        broker.close();
        data.close();
    }

    @Test
    void aJobThatNoNodeFinishesIsDeadAfterThreeDeliveries() {
        try (JMSContext web = asWeb(); JMSContext node = asNode(JMSContext.SESSION_TRANSACTED)) {
            web.createProducer().send(web.createQueue(JOBS), "a shot");
            try (var jobs = node.createConsumer(node.createQueue(JOBS))) {
                for (int delivery = 1; delivery <= 3; delivery++) {
                    assertThat(jobs.receive(WAIT_MILLISECONDS)).as("delivery %d", delivery).isNotNull();
                    node.rollback();
                }
            }
            try (var dead = web.createConsumer(web.createQueue(DEAD))) {
                assertThat(dead.receiveBody(String.class, WAIT_MILLISECONDS)).isEqualTo("a shot");
            }
        }
    }

    @Test
    void aJobSurvivesARestartOfTheBroker() throws Exception {
        try (JMSContext web = asWeb()) {
            web.createProducer().send(web.createQueue(JOBS), "kept");
        }
        broker.close();
        broker = LocalBroker.start(data);
        try (JMSContext node = asNode(JMSContext.AUTO_ACKNOWLEDGE); var jobs = node.createConsumer(node.createQueue(JOBS))) {
            assertThat(jobs.receiveBody(String.class, WAIT_MILLISECONDS)).isEqualTo("kept");
        }
    }

    @Test
    void aNodeReportsButNeitherOrdersRendersNorReadsTheNewsOfTheBoards() throws Exception {
        try (JMSContext web = asWeb(); JMSContext node = asNode(JMSContext.AUTO_ACKNOWLEDGE);
                var results = web.createConsumer(web.createQueue("shotloom.render.results"));
                var progress = web.createConsumer(web.createTopic("shotloom.render.progress"))) {
            node.createProducer().send(node.createQueue("shotloom.render.results"), "done");
            node.createProducer().send(node.createTopic("shotloom.render.progress"), "half done");
            assertThat(results.receive(WAIT_MILLISECONDS)).extracting(LocalBrokerTest::text).isEqualTo("done");
            assertThat(progress.receive(WAIT_MILLISECONDS)).extracting(LocalBrokerTest::text).isEqualTo("half done");
            assertThatThrownBy(() -> node.createProducer().send(node.createQueue(JOBS), "mine"))
                    .isInstanceOf(JMSSecurityRuntimeException.class);
            assertThatThrownBy(() -> node.createConsumer(node.createTopic("shotloom.live")))
                    .isInstanceOf(JMSSecurityRuntimeException.class);
        }
    }

    @Test
    void wordsThatStillWaitGiveWayToNewerOnesOfTheSameShot() throws Exception {
        String words = "shotloom.brief.requested";
        try (JMSContext web = asWeb(); JMSContext node = asNode(JMSContext.AUTO_ACKNOWLEDGE)) {
            for (String typed : List.of("A gull", "A gull lands")) {
                web.createProducer().setProperty("_AMQ_LVQ_NAME", "one shot").send(web.createQueue(words), typed);
            }
            web.createProducer().setProperty("_AMQ_LVQ_NAME", "another shot").send(web.createQueue(words), "A boat");
            try (var waiting = node.createConsumer(node.createQueue(words))) {
                assertThat(List.of(
                                waiting.receiveBody(String.class, WAIT_MILLISECONDS),
                                waiting.receiveBody(String.class, WAIT_MILLISECONDS)))
                        .containsExactlyInAnyOrder("A gull lands", "A boat");
            }
        }
    }

    @Test
    void nobodyConnectsWithoutTheSecret() {
        ConnectionFactory factory = new ActiveMQConnectionFactory(broker.getBrokerUrl());
        assertThatThrownBy(() -> factory.createConnection("web", "guess").close()).isInstanceOf(JMSSecurityException.class);
        assertThatThrownBy(() -> factory.createConnection().close()).isInstanceOf(JMSSecurityException.class);
    }

    private JMSContext asWeb() {
        return new ActiveMQConnectionFactory(broker.getBrokerUrl())
                .createContext(broker.getUser(), broker.getPassword());
    }

    private JMSContext asNode(int mode) {
        var login = broker.nodeLogin();
        return new ActiveMQConnectionFactory(broker.getBrokerUrl()).createContext(login.user(), login.password(), mode);
    }

    private static String text(Message message) {
        try {
            return message.getBody(String.class);
        } catch (jakarta.jms.JMSException failure) {
            throw new AssertionError(failure);
        }
    }
}
