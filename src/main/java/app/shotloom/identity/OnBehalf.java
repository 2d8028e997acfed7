package app.shotloom.identity;

import app.shotloom.identity.internal.AccountBook;
import app.shotloom.identity.internal.SignedIn;
import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Does work in somebody's name on a thread without a request: the demo's sample board, for one. */
@Service
public class OnBehalf {

    private final AccountBook accounts;

    OnBehalf(AccountBook accounts) {
        this.accounts = accounts;
    }

    /** Runs {@code work} as this person, with this person's rights and no others; then as whoever it was before. */
    public <T> T of(UserId person, Supplier<T> work) {
        SecurityContext before = SecurityContextHolder.getContext();
        SignedIn principal = SignedIn.of(accounts.account(person));
        SecurityContext context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                principal, null, principal.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }
}
