package app.shotloom.shell.ui;

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
                "Something went wrong",
                "What you have saved is safe. Try again; if it stays, quote incident " + incident
                        + " to whoever runs Shotloom.");
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }
}
