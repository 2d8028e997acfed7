package app.shotloom.node.messaging;

import app.shotloom.node.NodeSettings;
import app.shotloom.node.jobs.Engines;
import app.shotloom.node.jobs.JobDesk;
import app.shotloom.node.jobs.WarmUp;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Stays connected to the broker, for ever, and does one job after the other. */
@Component
class JobReceiver implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(JobReceiver.class);
    private static final Duration GOODBYE = Duration.ofSeconds(3);

    private final Broker broker;
    private final MessageText text;
    private final JobDesk desk;
    private final Engines engines;
    private final WarmUp warmUp;
    private final NodeSettings settings;
    private final Clock clock;
    private final Patience patience = new Patience();
    private final CountDownLatch stopped = new CountDownLatch(1);
    private volatile boolean started;

    JobReceiver(
            Broker broker,
            MessageText text,
            JobDesk desk,
            Engines engines,
            WarmUp warmUp,
            NodeSettings settings,
            Clock clock) {
        this.broker = broker;
        this.text = text;
        this.desk = desk;
        this.engines = engines;
        this.warmUp = warmUp;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public void start() {
        started = true;
        Thread.ofPlatform().daemon().name("jobs").start(this::run);
    }

    /** Takes no more jobs; gives the running one the time to drain, then hands it back. */
    @Override
    public void stop() {
        patience.end();
        desk.close();
        if (!waitForEnd(settings.drain())) {
            desk.handBack();
            if (!waitForEnd(GOODBYE)) {
                log.warn("The running job does not let go; the broker will notice when this process is gone");
            }
        }
        started = false;
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    private void run() {
        while (!patience.isOver()) {
            try (Connection connection = broker.connect()) {
                serve(connection);
            } catch (JMSException e) {
                rest("No broker at " + broker, e);
            } catch (IOException e) {
                rest("Web is away", e);
            } catch (RuntimeException e) {
                rest("Unexpected trouble, so a new connection is made", e);
            }
        }
        stopped.countDown();
    }

    private void serve(Connection connection) throws JMSException, IOException {
        connection.setExceptionListener(this::lost);
        var announcer = new Announcer(connection, text, clock);
        CancelListener.listen(connection, desk, text);
        warmUp.await();
        var jobs = new JobChannel(connection, engines.names(), announcer, desk, text, settings.name());
        connection.start();
        log.info("Node {} takes jobs for {} from {}", settings.name(), engines.names(), broker);
        while (!patience.isOver()) {
            jobs.takeTurn();
            patience.restore();
        }
    }

    /** The broker gives our job to somebody else now: going on with it would be work for nothing. */
    private void lost(JMSException cause) {
        log.warn("Lost the broker: {}", cause.getMessage());
        desk.handBack();
    }

    private void rest(String why, Exception cause) {
        log.warn("{} ({}), trying again in {} ms", why, cause, patience.pause().toMillis());
        patience.rest();
    }

    private boolean waitForEnd(Duration time) {
        return Patience.waitFor(stopped, time);
    }
}
