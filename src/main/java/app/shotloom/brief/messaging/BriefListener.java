package app.shotloom.brief.messaging;

import app.shotloom.board.ShotId;
import app.shotloom.brief.internal.BriefText;
import app.shotloom.brief.internal.Readings;
import app.shotloom.brief.internal.UnfitBriefException;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jms.annotation.JmsListener;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Hears what was read, on every replica; the first to keep it tells the boards. */
@Component
class BriefListener {

    static final String READY = "shotloom.brief.ready";

    private static final Logger log = LoggerFactory.getLogger(BriefListener.class);

    private final Readings readings;
    private final BriefText text;

    BriefListener(Readings readings, BriefText text) {
        this.readings = readings;
        this.text = text;
    }

    @JmsListener(destination = READY, containerFactory = "lossyTopicListeners")
    void hear(Message message) throws JMSException {
        if (!BriefReady.TYPE.equals(message.getJMSType())) {
            return;
        }
        try {
            BriefReady ready = text.read(message.getBody(String.class), BriefReady.class);
            readings.keep(new ShotId(ready.shotId()), ready.revision(), ready.source(), text.fit(ready.brief()));
        } catch (JacksonException e) {
            log.warn("A brief cannot be read and is dropped: {}", e.getOriginalMessage());
        } catch (UnfitBriefException e) {
            log.warn("A brief is dropped: {}", e.getMessage());
        }
    }
}
