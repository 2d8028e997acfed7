package app.shotloom.identity.internal;

import app.shotloom.identity.DisplayName;
import app.shotloom.identity.EmailAddress;
import app.shotloom.identity.Look;
import app.shotloom.identity.Person;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.identity.UserId;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Language;
import app.shotloom.shared.words.Saying;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The transactions of an account's life. Everything that takes long, hashing above all, happens before. */
@Component
@Transactional
public class AccountBook {

    private final AccountRepository accounts;
    private final TeamMemberRepository members;
    private final Clock clock;

    AccountBook(AccountRepository accounts, TeamMemberRepository members, Clock clock) {
        this.accounts = accounts;
        this.members = members;
        this.clock = clock;
    }

    public Account open(EmailAddress email, DisplayName name, String hash, @Nullable TeamId team, Role role) {
        if (accounts.existsByEmail(email.value())) {
            throw taken();
        }
        int colour = (int) (accounts.count() % Person.COLOURS);
        Account account = saveUnlessTaken(new Account(email, name, hash, colour, clock.instant()));
        if (team != null) {
            members.save(new TeamMember(team, account.id(), role, clock.instant()));
        }
        return account;
    }

    @Transactional(readOnly = true)
    public boolean anyAccount() {
        return accounts.count() > 0;
    }

    @Transactional(readOnly = true)
    public Look look(UserId user) {
        return account(user).look();
    }

    @Transactional(readOnly = true)
    public Optional<Language> language(UserId user) {
        return account(user).language();
    }

    public void rename(UserId user, DisplayName name) {
        account(user).rename(name);
    }

    public void prefer(UserId user, Look look) {
        account(user).prefer(look);
    }

    public void speak(UserId user, @Nullable Language language) {
        account(user).speak(language);
    }

    public void changePassword(UserId user, String hash) {
        account(user).changePassword(hash);
    }

    @Transactional(readOnly = true)
    public Account account(UserId user) {
        return accounts.findById(user.value()).orElseThrow(() -> new Refusal.NotFound("account"));
    }

    private Account saveUnlessTaken(Account account) {
        try {
            return accounts.saveAndFlush(account);
        } catch (DataIntegrityViolationException sameEmailAtTheSameTime) {
            throw taken();
        }
    }

    private static Refusal.Invalid taken() {
        return new Refusal.Invalid("email", Saying.of("identity.refused.email-taken"));
    }
}
