package app.shotloom.render.messaging;

import app.shotloom.render.RenderJobId;
import app.shotloom.render.internal.Results;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jms.annotation.JmsListener;
import org.springframework.stereotype.Component;

/** Hears how jobs end. The result is committed before the message is: a second delivery finds it done. */
@Component
class ResultListener {

    private static final Logger log = LoggerFactory.getLogger(ResultListener.class);

    private final Results results;
    private final MessageText text;

    ResultListener(Results results, MessageText text) {
        this.results = results;
        this.text = text;
    }

    @JmsListener(destination = Addresses.RESULTS, containerFactory = QueueListening.NAME)
    void hear(Message message) throws JMSException {
        String type = message.getJMSType() == null ? "" : message.getJMSType();
        switch (type) {
            case RenderFinished.TYPE -> text.read(message, RenderFinished.class).ifPresent(this::finish);
            case RenderFailed.TYPE -> text.read(message, RenderFailed.class).ifPresent(this::fail);
            default -> log.warn("A result of the unknown type {} is dropped", type);
        }
    }

    private void finish(RenderFinished finished) {
        results.finish(new Results.Finished(
                new RenderJobId(finished.jobId()),
                finished.attempt(),
                finished.frameCount(),
                finished.brief() == null ? "{}" : finished.brief().toString(),
                finished.undepicted() == null ? List.of() : finished.undepicted()));
    }

    private void fail(RenderFailed failed) {
        String message = failed.message() == null ? "" : failed.message();
        results.fail(new RenderJobId(failed.jobId()), failed.attempt(), message);
    }
}
