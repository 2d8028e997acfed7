package app.shotloom.sheets.messaging;

import app.shotloom.sheets.internal.Drawings;
import app.shotloom.sheets.internal.SheetText;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jms.annotation.JmsListener;
import org.springframework.stereotype.Component;
import tools.jackson.core.JacksonException;

/** Hears how requests for sheets ended. */
@Component
class SheetListener {

    static final String RESULTS = "shotloom.sheet.results";

    private static final Logger log = LoggerFactory.getLogger(SheetListener.class);
    private static final int LONGEST_REASON = 400;

    private final Drawings drawings;
    private final SheetText text;

    SheetListener(Drawings drawings, SheetText text) {
        this.drawings = drawings;
        this.text = text;
    }

    @JmsListener(destination = RESULTS, containerFactory = "queueListeners")
    void hear(Message message) throws JMSException {
        String body = message.isBodyAssignableTo(String.class) ? message.getBody(String.class) : "";
        String type = message.getJMSType() == null ? "" : message.getJMSType();
        try {
            switch (type) {
                case SheetReady.TYPE -> drawings.show(text.read(body, SheetReady.class).answer());
                case SheetFailed.TYPE -> fail(text.read(body, SheetFailed.class));
                default -> log.warn("A result of the unknown type {} is dropped", type);
            }
        } catch (JacksonException e) {
            log.warn("What a node says of a sheet cannot be read and is dropped: {}", e.getOriginalMessage());
        }
    }

    private void fail(SheetFailed failed) {
        String reason = failed.message();
        drawings.fail(failed.requestId(), reason.substring(0, Math.min(reason.length(), LONGEST_REASON)));
    }
}
