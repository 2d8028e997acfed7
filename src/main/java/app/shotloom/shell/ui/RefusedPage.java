package app.shotloom.shell.ui;

import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Words;
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
        String words = refusal.getLocalizedMessage();
        if (refusal instanceof Refusal.NotFound) {
            say(Words.of("shell.not-found.title"), words);
            return HttpServletResponse.SC_NOT_FOUND;
        }
        if (refusal instanceof Refusal.Gone) {
            say(Words.of("shell.over.title"), words);
            return HttpServletResponse.SC_GONE;
        }
        say(Words.of("shell.refused.title"), words);
        return HttpServletResponse.SC_FORBIDDEN;
    }
}
