package app.shotloom.identity.internal;

import app.shotloom.identity.UserId;
import java.io.Serial;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who a session or a token belongs to. It carries the password hash it was made under, so that a changed password ends
 * every other session; what the person may do is asked of the memberships each time, never remembered here.
 */
public record SignedIn(UUID account, String email, String passwordHash) implements UserDetails {

    @Serial
    private static final long serialVersionUID = 1L;

    public static SignedIn of(Account account) {
        return new SignedIn(account.id().value(), account.email(), account.passwordHash());
    }

    public UserId id() {
        return new UserId(account);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of();
    }

    @Override
    public String getPassword() {
        return passwordHash;
    }

    @Override
    public String getUsername() {
        return email;
    }

    @Override
    public String toString() {
        return "SignedIn[" + account + "]";
    }
}
