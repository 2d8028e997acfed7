package app.shotloom.render.messaging;

import app.shotloom.render.RenderJobId;
import app.shotloom.render.internal.Hearsay;
import jakarta.jms.JMSException;
import jakarta.jms.Message;
import org.springframework.jms.annotation.JmsListener;
import org.springframework.stereotype.Component;

/** Hears previews and progress, on every replica. */
@Component
class ProgressListener {

    private final Hearsay hearsay;
    private final MessageText text;

    ProgressListener(Hearsay hearsay, MessageText text) {
        this.hearsay = hearsay;
        this.text = text;
    }

    @JmsListener(destination = Addresses.PROGRESS, containerFactory = "lossyTopicListeners")
    void hear(Message message) throws JMSException {
        if (RenderPreview.TYPE.equals(message.getJMSType())) {
            text.read(message, RenderPreview.class).ifPresent(this::preview);
        } else if (RenderProgress.TYPE.equals(message.getJMSType())) {
            text.read(message, RenderProgress.class).ifPresent(this::progress);
        }
    }

    private void preview(RenderPreview preview) {
        hearsay.preview(
                new RenderJobId(preview.jobId()),
                preview.attempt(),
                preview.sequence(),
                preview.progress(),
                preview.secondsLeft(),
                preview.sentAt(),
                preview.image());
    }

    private void progress(RenderProgress progress) {
        hearsay.progress(
                new RenderJobId(progress.jobId()), progress.attempt(), progress.progress(), progress.secondsLeft());
    }
}
