package app.shotloom.support;

import java.util.function.Supplier;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.stereotype.Component;

/** Runs a piece of a test as somebody: {@code signIn.as("ana@example.com", () -> boards.create("Spring"))}. */
@Component
public class SignIn {

    private final UserDetailsService accounts;

    SignIn(UserDetailsService accounts) {
        this.accounts = accounts;
    }

    /** As the person with this e-mail, from here to the end of {@code work}; then as whoever it was before. */
    public <T> T as(String email, Supplier<T> work) {
        var before = SecurityContextHolder.getContext();
        UserDetails person = accounts.loadUserByUsername(email);
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(
                UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));
        SecurityContextHolder.setContext(context);
        try {
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    /** As {@link #as(String, Supplier)}, for work without an answer. */
    public void as(String email, Runnable work) {
        as(email, () -> {
            work.run();
            return email;
        });
    }
}
