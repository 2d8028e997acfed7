package app.shotloom.identity.ui;

import app.shotloom.shared.words.Words;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;

/** Sign-in. What went wrong comes back in the address: {@code ?error}, or {@code ?wait=SECONDS}. */
@Route(value = "login", autoLayout = false)
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver, HasDynamicTitle {

    private final SignInForm form = new SignInForm();

    LoginView() {
        addClassName("entry");
        add(new EntryCard(Words.of("identity.sign-in"), "").with(form));
    }

    @Override
    public String getPageTitle() {
        return Words.of("shared.page-title", "page", Words.of("identity.sign-in"));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        Optional<String> wait = query.getSingleParameter("wait");
        if (wait.isPresent()) {
            form.refuse(later(wait.get()));
        } else if (query.getParameters().containsKey("error")) {
            form.refuse(Words.of("identity.sign-in.wrong"));
        } else if (query.getParameters().containsKey("out")) {
            form.tell(Words.of("identity.sign-in.out"));
        }
    }

    private static String later(String seconds) {
        if (!seconds.matches("\\d{1,5}")) {
            return Words.of("identity.sign-in.wait");
        }
        int wait = Integer.parseInt(seconds);
        return wait <= 90
                ? Words.of("identity.sign-in.wait-seconds", "count", wait)
                : Words.of("identity.sign-in.wait-minutes", "count", Math.ceilDiv(wait, 60));
    }
}
