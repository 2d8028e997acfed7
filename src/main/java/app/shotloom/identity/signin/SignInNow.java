package app.shotloom.identity.signin;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.VaadinServletResponse;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.web.authentication.WebAuthenticationDetails;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;

/** Signs in somebody who has just made their account, or changed their password, in this very request. */
@Component
public class SignInNow {

    private final ThrottledSignIn passwords;
    private final RememberedBrowsers remembered;

    SignInNow(ThrottledSignIn passwords, RememberedBrowsers remembered) {
        this.passwords = passwords;
        this.remembered = remembered;
    }

    /** Under a new session id, with the browser remembered; then opens the first page afresh. */
    public void as(String email, String password) {
        again(email, password);
        UI.getCurrent().getPage().setLocation("/");
    }

    /** The same, staying on the page: one's own password has changed, and this session must not end with the others. */
    public void again(String email, String password) {
        HttpServletRequest request = VaadinServletRequest.getCurrent();
        VaadinServletResponse response = VaadinServletResponse.getCurrent();
        var attempt = UsernamePasswordAuthenticationToken.unauthenticated(email, password);
        attempt.setDetails(new WebAuthenticationDetails(request));
        Authentication signedIn = passwords.authenticate(attempt);
        if (signedIn == null) {
            throw new IllegalStateException("An account just made or changed could not sign in");
        }
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(signedIn);
        SecurityContextHolder.setContext(context);
        new HttpSessionSecurityContextRepository().saveContext(context, request, response);
        request.changeSessionId();
        remembered.onLoginSuccess(request, response, signedIn);
    }
}
