package app.shotloom.shell.ui;

import app.shotloom.shared.Refusal;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.servlet.http.HttpServletResponse;

/** A view that refused to open, in the refusal's own words. */
@AnonymousAllowed
class RefusedPage extends ErrorPage implements HasErrorParameter<Refusal> {

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Refusal> error) {
        Refusal refusal = error.getException();
        String words = String.valueOf(refusal.getMessage());
        if (refusal instanceof Refusal.NotFound) {
            say("Nothing here", words);
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (refusal instanceof Refusal.Gone) {
            say("This is over", words);
            return HttpServletResponse.SC_GONE;
        }
        say("Not possible", words);
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
