package app.shotloom.node.messaging;

import app.shotloom.node.NodeSettings;
import app.shotloom.node.jobs.SheetDesk;
import app.shotloom.node.jobs.WarmUp;
import jakarta.jms.Connection;
import jakarta.jms.JMSException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/** Draws sheets for ever, on a connection and a thread of its own, where this node has an artist who can. */
@Component
class SheetReceiver implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(SheetReceiver.class);

    private final Broker broker;
    private final MessageText text;
    private final SheetDesk desk;
    private final WarmUp engines;
    private final NodeSettings settings;
    private final Patience patience = new Patience();
    private volatile boolean started;

    SheetReceiver(Broker broker, MessageText text, SheetDesk desk, WarmUp engines, NodeSettings settings) {
        this.broker = broker;
        this.text = text;
        this.desk = desk;
        this.engines = engines;
        this.settings = settings;
    }

    @Override
    public void start() {
        started = true;
        if (desk.isOpen()) {
            Thread.ofPlatform().daemon().name("sheets").priority(Thread.MIN_PRIORITY).start(this::run);
        }
    }

    @Override
    public void stop() {
        patience.end();
        desk.close();
        started = false;
    }

    @Override
    public boolean isRunning() {
        return started;
    }

    private void run() {
        engines.await();
        while (!patience.isOver()) {
            try (Connection connection = broker.connect()) {
                serve(connection);
            } catch (JMSException | RuntimeException e) {
                log.warn("Cannot draw sheets ({}), trying again in {} ms", e, patience.pause().toMillis());
                patience.rest();
            }
        }
    }

    private void serve(Connection connection) throws JMSException {
        connection.setExceptionListener(cause -> log.warn("Lost the broker: {}", cause.getMessage()));
        var channel = new SheetChannel(connection, desk, text, settings.name());
        connection.start();
        log.info("Node {} draws sheets from {}", settings.name(), broker);
        while (!patience.isOver()) {
            channel.takeTurn();
            patience.restore();
        }
    }
}
