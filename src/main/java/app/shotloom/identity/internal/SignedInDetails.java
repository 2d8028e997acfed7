package app.shotloom.identity.internal;

import app.shotloom.identity.EmailAddress;
import app.shotloom.shared.Refusal;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Component;

/** Finds an account by its e-mail for Spring Security; whatever can't be an e-mail is simply not found. */
@Component
class SignedInDetails implements UserDetailsService {

    private final AccountRepository accounts;

    SignedInDetails(AccountRepository accounts) {
        this.accounts = accounts;
    }

    @Override
    public UserDetails loadUserByUsername(String email) {
        return accounts.findByEmail(normalised(email))
                .map(SignedIn::of)
                .orElseThrow(() -> new UsernameNotFoundException("no such account"));
    }

    private static String normalised(String email) {
        try {
            return new EmailAddress(email).value();
        } catch (Refusal.Invalid notAnAddress) {
            throw new UsernameNotFoundException("no such account");
        }
    }
}
