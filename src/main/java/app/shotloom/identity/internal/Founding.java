package app.shotloom.identity.internal;

import app.shotloom.identity.DisplayName;
import app.shotloom.identity.EmailAddress;
import app.shotloom.identity.Role;
import app.shotloom.identity.UserId;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The set-up link's row, and the one founding an installation can have. */
@Component
@Transactional
public class Founding {

    private static final Duration OPEN_FOR = Duration.ofHours(1);

    private final JdbcClient database;
    private final TeamRepository teams;
    private final AccountBook accounts;
    private final Clock clock;

    Founding(JdbcClient database, TeamRepository teams, AccountBook accounts, Clock clock) {
        this.database = database;
        this.teams = teams;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** A new link, for an hour; the one before is void. */
    public Secret offer() {
        Secret secret = Secret.mint();
        database.sql("insert into setup_link (token_hash, expires_at) values (:hash, :until)"
                        + " on conflict (single) do update set token_hash = :hash, expires_at = :until")
                .param("hash", secret.hash())
                .param("until", Timestamp.from(clock.instant().plus(OPEN_FOR)))
                .update();
        return secret;
    }

    /** Whether this link would work now. */
    @Transactional(readOnly = true)
    public boolean isOpen(Secret link) {
        return !accounts.anyAccount()
                && database.sql("select count(*) from setup_link where token_hash = ? and expires_at > ?")
                                .params(link.hash(), Timestamp.from(clock.instant()))
                                .query(Long.class)
                                .single()
                        > 0;
    }

    /** Uses the link up: the first account, its team, and the record that there can be no second founding. */
    public UserId found(Secret link, DisplayName team, EmailAddress email, DisplayName name, String passwordHash) {
        Instant now = clock.instant();
        boolean works = !accounts.anyAccount()
                && database.sql("delete from setup_link where token_hash = ? and expires_at > ?")
                                .params(link.hash(), Timestamp.from(now))
                                .update()
                        == 1;
        if (!works) {
            throw over();
        }
        Team first = teams.saveAndFlush(new Team(team, now));
        UserId founder = accounts.open(email, name, passwordHash, first.id(), Role.OWNER).id();
        try {
            database.sql("insert into founding (founder, founded_at) values (?, ?)")
                    .params(founder.value(), Timestamp.from(now))
                    .update();
        } catch (DuplicateKeyException somebodyWasFaster) {
            throw over();
        }
        return founder;
    }

    private static Refusal.Gone over() {
        return new Refusal.Gone(Saying.of("identity.refused.set-up-over"));
    }
}
