package app.shotloom.identity;

import app.shotloom.identity.internal.SignedIn;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.util.Optional;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/** Who acts: the person signed in to this browser session, or the owner of this request's access token. */
@Service
public class CurrentUser {

    private final People people;

    CurrentUser(People people) {
        this.people = people;
    }

    /** @throws Refusal.NotAllowed when nobody is signed in */
    public UserId id() {
        return ifSignedIn().orElseThrow(() -> new Refusal.NotAllowed(Saying.of("identity.refused.sign-in")));
    }

    /** @throws Refusal.NotAllowed when nobody is signed in */
    public Person person() {
        return people.of(id());
    }

    /** Nobody on the pages that need no account: sign-in, set-up, an invitation. */
    public Optional<UserId> ifSignedIn() {
        Authentication authentication = SecurityContextHolder.getContext().getAuthentication();
        return authentication != null && authentication.getPrincipal() instanceof SignedIn signedIn
                ? Optional.of(signedIn.id())
                : Optional.empty();
    }
}
