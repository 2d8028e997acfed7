package app.shotloom.support;

import app.shotloom.identity.Accounts;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.identity.Teams;
import app.shotloom.shared.words.Words;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.stereotype.Component;

/** Makes teams and people through the public API; every e-mail is new, so tests may share a database. */
@Component
public class TestPeople {

    /** The password of everybody made here. */
    public static final String PASSWORD = "seven quiet lanterns drift";

    private static final AtomicInteger COUNT = new AtomicInteger();

    private final Teams teams;
    private final Accounts accounts;

    TestPeople(Teams teams, Accounts accounts) {
        this.teams = teams;
        this.accounts = accounts;
    }

    public TeamId team(String name) {
        return teams.create(name);
    }

    /** A new member of the team; answers the e-mail, which {@link SignIn#as} takes. */
    public String member(TeamId team, Role role) {
        String email = role.name().toLowerCase(java.util.Locale.ROOT) + COUNT.incrementAndGet() + "@example.com";
        accounts.create(team, "Test " + Words.name("identity.role", role), email, PASSWORD, role);
        return email;
    }
}
