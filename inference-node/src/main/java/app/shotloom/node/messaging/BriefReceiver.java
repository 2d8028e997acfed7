package app.shotloom.node.messaging;

import app.shotloom.node.NodeSettings;
import app.shotloom.node.briefing.BriefingDesk;
import app.shotloom.node.briefing.ReaderWarmUp;
import app.shotloom.node.jobs.WarmUp;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Answers requests for briefs for ever, on a connection and a thread of its own: it never waits behind a render. */
@Component
class BriefReceiver implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(BriefReceiver.class);

    private final Broker broker;
    private final MessageText text;
    private final BriefingDesk desk;
    private final WarmUp engines;
    private final ReaderWarmUp warmUp;
    private final NodeSettings settings;
    private final Patience patience = new Patience();
    private volatile boolean started;

    BriefReceiver(
            Broker broker,
            MessageText text,
            BriefingDesk desk,
            WarmUp engines,
            ReaderWarmUp warmUp,
            NodeSettings settings) {
        this.broker = broker;
        this.text = text;
        this.desk = desk;
        this.engines = engines;
        this.warmUp = warmUp;
        this.settings = settings;
    }

    @Override
    public void start() {
        started = true;
        Thread.ofPlatform().daemon().name("briefs").start(this::run);
    }

    @Override
    public void stop() {
        patience.end();
        started = false;
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    private void run() {
        // The first render comes first: until the reader is warm, requests wait at the broker, or another node has them
        engines.await();
        warmUp.run();
        while (!patience.isOver()) {
            try (Connection connection = broker.connect()) {
                serve(connection);
            } catch (JMSException | RuntimeException e) {
                log.warn("Cannot answer requests for briefs ({}), trying again in {} ms", e, patience.pause().toMillis());
                patience.rest();
            }
        }
    }

    private void serve(Connection connection) throws JMSException {
        connection.setExceptionListener(cause -> log.warn("Lost the broker: {}", cause.getMessage()));
        var announcer = new BriefAnnouncer(connection, text, settings.name());
        var channel = new BriefChannel(connection, desk, text, announcer::announce);
        connection.start();
        log.info("Node {} reads briefs from {}", settings.name(), broker);
        while (!patience.isOver()) {
            channel.takeTurn();
            patience.restore();
        }
    }
}
