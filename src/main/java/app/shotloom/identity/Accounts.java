package app.shotloom.identity;

import app.shotloom.identity.internal.Account;
import app.shotloom.identity.internal.AccountBook;
import app.shotloom.identity.internal.Passwords;
import app.shotloom.identity.internal.SignInThrottle;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Language;
import app.shotloom.shared.words.Saying;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;

/** Makes and changes accounts. Passwords are hashed here, before any transaction begins. */
@Service
public class Accounts {

    private final Passwords passwords;
    private final AccountBook book;
    private final CurrentUser user;
    private final SignInThrottle throttle;

    Accounts(Passwords passwords, AccountBook book, CurrentUser user, SignInThrottle throttle) {
        this.passwords = passwords;
        this.book = book;
        this.user = user;
        this.throttle = throttle;
    }

    /**
     * A new account, in a team with a role, or without a team. Asks no permission: its callers (set-up, an invitation,
     * the demo) have it.
     *
     * @throws Refusal.Invalid when a value breaks a rule or the e-mail has an account
     */
    public UserId create(@Nullable TeamId team, String name, String email, String password, Role role) {
        EmailAddress address = new EmailAddress(email);
        DisplayName display = new DisplayName(name);
        String hash = passwords.hashNew(password, address, display);
        return book.open(address, display, hash, team, role).id();
    }

    /** Whether anybody has an account at all. */
    public boolean anyExist() {
        return book.anyAccount();
    }

    /** Changes the name of the one who asks. */
    public void rename(String name) {
        book.rename(user.id(), new DisplayName(name));
    }

    /**
     * Changes the password of the one who asks. Every other session and remembered browser of theirs ends.
     *
     * @throws Refusal.Invalid when the current password is wrong or the new one breaks a rule
     * @throws Refusal.TooMany after several wrong ones
     */
    public void changePassword(String current, String changed) {
        UserId self = user.id();
        Account account = book.account(self);
        requirePassword(account, current);
        Person person = account.asPerson();
        String hash =
                passwords.hashNew(changed, new EmailAddress(person.email()), new DisplayName(person.name()));
        book.changePassword(self, hash);
    }

    /** The theme of the one who asks. */
    public Look look() {
        return book.look(user.id());
    }

    /** Changes the theme of the one who asks. */
    public void prefer(Look look) {
        book.prefer(user.id(), look);
    }

    /** The language the one who asks has chosen; nothing for their browser's. */
    public Optional<Language> language() {
        return book.language(user.id());
    }

    /** Changes the language of the one who asks; null for their browser's. */
    public void speak(@Nullable Language language) {
        book.speak(user.id(), language);
    }

    private void requirePassword(Account account, String password) {
        if (throttle.attempt(account.email(), null).isPresent()) {
            throw new Refusal.TooMany(Saying.of("identity.refused.too-many-passwords"));
        }
        if (!passwords.matches(password, account.passwordHash())) {
            throw new Refusal.Invalid("current", Saying.of("identity.refused.wrong-password"));
        }
        throttle.succeeded(account.email(), null);
    }
}
