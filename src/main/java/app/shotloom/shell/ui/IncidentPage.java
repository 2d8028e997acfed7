package app.shotloom.shell.ui;

import app.shotloom.shared.words.Words;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A view failed in a way nobody foresaw: the cause is in the log, under the number on the page. */
@AnonymousAllowed
class IncidentPage extends ErrorPage implements HasErrorParameter<Exception> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> error) {
        String incident = Incidents.log(error.getException());
        say(
                Words.of("shell.incident.title"),
                Words.of("shell.incident.page", "incident", incident));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
