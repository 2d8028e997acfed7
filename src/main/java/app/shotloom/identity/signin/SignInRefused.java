package app.shotloom.identity.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import org.springframework.security.core.AuthenticationException;
import org.springframework.security.web.authentication.AuthenticationFailureHandler;
import org.springframework.stereotype.Component;

/** Leads back to the sign-in page, which says either "wrong" (never what was wrong) or how long to wait. */
@Component
class SignInRefused implements AuthenticationFailureHandler {

    private final Clock clock;

    SignInRefused(Clock clock) {
        this.clock = clock;
    }

    @Override
    public void onAuthenticationFailure(
            HttpServletRequest request, HttpServletResponse response, AuthenticationException refusal)
            throws IOException {
        String why = "error";
        if (refusal instanceof TooManyAttempts tooMany) {
            why = "wait=" + Math.max(1, Duration.between(clock.instant(), tooMany.until()).toSeconds());
        }
        response.sendRedirect(request.getContextPath() + "/login?" + why);
    }
}
