package app.shotloom.demo;

import app.shotloom.identity.AccessTokens;
import app.shotloom.identity.Accounts;
import app.shotloom.identity.OnBehalf;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.identity.Teams;
import app.shotloom.identity.UserId;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** A team with one person of each role, their passwords made at random. */
@Component
@ConditionalOnBooleanProperty("shotloom.demo")
class DemoTeam {

    private static final int PASSWORD_BYTES = 15;

    private final Teams teams;
    private final Accounts accounts;
    private final AccessTokens tokens;
    private final OnBehalf onBehalf;

    DemoTeam(Teams teams, Accounts accounts, AccessTokens tokens, OnBehalf onBehalf) {
        this.teams = teams;
        this.accounts = accounts;
        this.tokens = tokens;
        this.onBehalf = onBehalf;
    }

    /** @param lines what {@code demo.txt} says of it */
    record Opened(UserId editor, List<String> lines) {}

    Opened open() {
        TeamId team = teams.create("Lantern Pictures");
        Seat owner = seat(team, "Ana Moreau", "ana@demo.example", Role.OWNER);
        Seat editor = seat(team, "Jonas Lind", "jonas@demo.example", Role.EDITOR);
        Seat reviewer = seat(team, "Priya Nair", "priya@demo.example", Role.REVIEWER);
        String token = onBehalf.of(owner.user(), () -> tokens.create("Demo")).text();
        return new Opened(
                editor.user(),
                List.of("owner=" + owner.login(), "editor=" + editor.login(), "reviewer=" + reviewer.login(), "token=" + token));
    }

    private record Seat(UserId user, String login) {}

    private Seat seat(TeamId team, String name, String email, Role role) {
        byte[] random = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(random);
        String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
        return new Seat(accounts.create(team, name, email, password, role), email + " " + password);
    }
}
