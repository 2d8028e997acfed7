package app.shotloom.identity.internal;

import app.shotloom.identity.DisplayName;
import app.shotloom.identity.EmailAddress;
import java.util.Objects;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * Hashes passwords with Argon2id: 19 MiB, 2 passes, 1 lane, 16 bytes of salt, 32 bytes of hash (the OWASP Password
 * Storage Cheat Sheet's setting for servers). Takes tens of milliseconds, so never call it inside a transaction. A few
 * run at a time, so that a burst of sign-ins costs waiting and not memory.
 */
@Component
public class Passwords implements PasswordEncoder {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int AT_ONCE = 4;

    private final PasswordEncoder argon2 = new Argon2PasswordEncoder(16, 32, 1, MEMORY_KIB, PASSES);
    private final PasswordRules rules = new PasswordRules();
    private final Semaphore turns = new Semaphore(AT_ONCE, true);

    /** @throws app.shotloom.shared.Refusal.Invalid when the password breaks a rule */
    public String hashNew(String password, EmailAddress email, DisplayName name) {
        rules.check(password, email, name);
        return encode(password);
    }

    @Override
    public String encode(@Nullable CharSequence password) {
        turns.acquireUninterruptibly();
        try {
            return Objects.requireNonNull(argon2.encode(password));
        } finally {
            turns.release();
        }
    }

    @Override
    public boolean matches(@Nullable CharSequence password, @Nullable String hash) {
        if (password == null || password.length() > 2 * PasswordRules.LONGEST) {
            return false;
        }
        turns.acquireUninterruptibly();
        try {
            return argon2.matches(password, hash);
        } finally {
            turns.release();
        }
    }
}
