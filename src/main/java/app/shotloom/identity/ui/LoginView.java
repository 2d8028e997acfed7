package app.shotloom.identity.ui;

import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.PageTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import java.util.Optional;

/** Sign-in. What went wrong comes back in the address: {@code ?error}, or {@code ?wait=SECONDS}. */
@Route(value = "login", autoLayout = false)
@PageTitle("Sign in · Shotloom")
@AnonymousAllowed
class LoginView extends Main implements BeforeEnterObserver {

    private final SignInForm form = new SignInForm();

    LoginView() {
        addClassName("entry");
        add(new EntryCard("Sign in", "").with(form));
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        QueryParameters query = event.getLocation().getQueryParameters();
        Optional<String> wait = query.getSingleParameter("wait");
        if (wait.isPresent()) {
            form.refuse("Too many attempts. Try again in " + inWords(wait.get()) + ".");
        } else if (query.getParameters().containsKey("error")) {
            form.refuse("E-mail or password is wrong.");
        } else if (query.getParameters().containsKey("out")) {
            form.tell("You are signed out.");
        }
    }

    private static String inWords(String seconds) {
        if (!seconds.matches("\\d{1,5}")) {
            return "a few minutes";
        }
        int wait = Integer.parseInt(seconds);
        return wait <= 90 ? wait + " seconds" : Math.ceilDiv(wait, 60) + " minutes";
    }
}
