package app.shotloom.identity;

import app.shotloom.identity.internal.AccountBook;
import app.shotloom.identity.internal.Founding;
import app.shotloom.identity.internal.Passwords;
import app.shotloom.identity.internal.Secret;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Service;

/** The first start: while nobody has an account, a one-time link printed to the console makes the first one. */
@Service
public class SetUp {

    private final Founding founding;
    private final AccountBook accounts;
    private final Passwords passwords;
    private final Environment environment;

    SetUp(Founding founding, AccountBook accounts, Passwords passwords, Environment environment) {
        this.founding = founding;
        this.accounts = accounts;
        this.passwords = passwords;
        this.environment = environment;
    }

    /** Prints the link, after everything else that may make accounts at the start. */
    @EventListener(ApplicationReadyEvent.class)
    @Order(Ordered.LOWEST_PRECEDENCE)
    void printLinkIfNobodyIsHere() {
        if (accounts.anyAccount()) {
            return;
        }
        String link = address() + "/setup/" + founding.offer().text();
        System.out.println("Set up Shotloom here (works once, for an hour): " + link);
    }

    /** Whether the set-up link with this token would work now. */
    public boolean isOpen(String token) {
        return founding.isOpen(new Secret(token));
    }

    /**
     * Makes the first account, the owner of the first team.
     *
     * @throws Refusal.Invalid when a value breaks a rule; the link still works then
     * @throws Refusal.Gone when the link is used, expired or void
     */
    public UserId complete(String token, String team, String name, String email, String password) {
        DisplayName teamName = DisplayName.ofTeam(team);
        DisplayName personName = new DisplayName(name);
        EmailAddress address = new EmailAddress(email);
        Secret link = new Secret(token);
        if (!founding.isOpen(link)) {
            throw new Refusal.Gone(Saying.of("identity.refused.set-up-over"));
        }
        return founding.found(link, teamName, address, personName, passwords.hashNew(password, address, personName));
    }

    private String address() {
        String configured = environment.getProperty("shotloom.url", "");
        return configured.isBlank()
                ? "http://127.0.0.1:" + environment.getProperty("local.server.port", "8080")
                : configured.replaceAll("/+$", "");
    }
}
