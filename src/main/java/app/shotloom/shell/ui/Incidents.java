package app.shotloom.shell.ui;

import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.Notification.Position;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import java.util.Locale;
import java.util.UUID;
import org.apache.catalina.connector.ClientAbortException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What a person is told when an action in the page fails: a refusal in its own words, anything else by a number to look
 * up in the log. A page whose session is over reloads itself, and a remembered browser is signed in again by that.
 */
@Component
class Incidents implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(Incidents.class);
    private static final int READING_MILLIS = 7_000;

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().setSystemMessagesProvider(where -> quietMessages(where.getLocale()));
        event.getSource().addSessionInitListener(session -> session.getSession().setErrorHandler(Incidents::tell));
    }

    /** Logs the failure and answers the number it got. */
    static String log(Throwable failure) {
        String incident = UUID.randomUUID().toString().substring(0, 8);
        LOG.error("Incident {}", incident, failure);
        return incident;
    }

    private static void tell(ErrorEvent event) {
        if (causeOf(event.getThrowable(), ClientAbortException.class) != null) {
            return; // nobody waits for the answer any more
        }
        Refusal refusal = causeOf(event.getThrowable(), Refusal.class);
        String words = refusal == null
                ? Words.of("shell.incident.toast", "incident", log(event.getThrowable()))
                : refusal.getLocalizedMessage();
        UI ui = UI.getCurrent();
        if (ui != null) {
            ui.access(() -> Notification.show(words, READING_MILLIS, Position.BOTTOM_START));
        }
    }

    private static <T extends Throwable> @Nullable T causeOf(@Nullable Throwable failure, Class<T> type) {
        Throwable cause = failure;
        while (cause != null && !type.isInstance(cause)) {
            cause = cause.getCause();
        }
        return type.cast(cause);
    }

    private static SystemMessages quietMessages(Locale locale) {
        var messages = new CustomizedSystemMessages();
        messages.setSessionExpiredNotificationEnabled(false);
        messages.setInternalErrorCaption(Words.in(locale, "shell.incident.title"));
        messages.setInternalErrorMessage(Words.in(locale, "shell.incident.go-on"));
        return messages;
    }
}
