package app.shotloom.identity.signin;

import java.io.Serial;
import java.time.Instant;
import org.springframework.security.core.AuthenticationException;

/** Sign-in is shut for this account or address for a while. */
class TooManyAttempts extends AuthenticationException {

    @Serial
    private static final long serialVersionUID = 1L;

    private final Instant until;

    TooManyAttempts(Instant until) {
        super("too many attempts");
        this.until = until;
    }

    Instant until() {
        return until;
    }
}
