package app.shotloom.identity.internal;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts sign-ins per account and per address in PostgreSQL: for all replicas, and over restarts. */
@Component
@Transactional
public class SignInThrottle {

    private final JdbcClient database;
    private final Clock clock;

    SignInThrottle(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Counts an attempt. Answers until when it is refused, or nothing when it may go on. */
    public Optional<Instant> attempt(String email, @Nullable String address) {
        Optional<Instant> account = attempt(account(email), Attempts.Limit.ACCOUNT);
        if (account.isPresent() || address == null) {
            return account;
        }
        return attempt(address(address), Attempts.Limit.ADDRESS);
    }

    /** The attempt succeeded: the account starts afresh, the address gets this one back. */
    public void succeeded(String email, @Nullable String address) {
        database.sql("delete from sign_in_throttle where subject = ?").param(account(email)).update();
        if (address != null) {
            store(address(address), lock(address(address)).takenBack());
        }
    }

    /** Drops what no longer counts. */
    @Scheduled(fixedDelayString = "PT1H", initialDelayString = "PT1H")
    void forget() {
        Instant before = clock.instant().minus(Attempts.FORGOTTEN_AFTER.multipliedBy(4));
        database.sql("delete from sign_in_throttle where last_failure < ?")
                .param(Timestamp.from(before))
                .update();
    }

    private Optional<Instant> attempt(String subject, Attempts.Limit limit) {
        Instant now = clock.instant();
        Attempts before = lock(subject);
        if (before.isBlocked(now)) {
            return Optional.ofNullable(before.blockedUntil());
        }
        store(subject, before.another(now, limit));
        return Optional.empty();
    }

    private Attempts lock(String subject) {
        database.sql("insert into sign_in_throttle (subject, failures, last_failure) values (?, 0, ?)"
                        + " on conflict do nothing")
                .params(subject, Timestamp.from(clock.instant()))
                .update();
        return database.sql("select * from sign_in_throttle where subject = ? for update")
                .param(subject)
                .query(SignInThrottle::read)
                .single();
    }

    private void store(String subject, Attempts attempts) {
        Instant until = attempts.blockedUntil();
        database.sql("update sign_in_throttle set failures = :failures, last_failure = :last, blocked_until = :until"
                        + " where subject = :subject")
                .param("failures", attempts.failures())
                .param("last", Timestamp.from(attempts.lastFailure()))
                .param("until", until == null ? null : Timestamp.from(until))
                .param("subject", subject)
                .update();
    }

    private static Attempts read(ResultSet row, int number) throws SQLException {
        Timestamp until = row.getTimestamp("blocked_until");
        return new Attempts(
                row.getInt("failures"),
                row.getTimestamp("last_failure").toInstant(),
                until == null ? null : until.toInstant());
    }

    /** Hashed, so that what people mistype into the e-mail field (their password, say) is not kept. */
    private static String account(String email) {
        String normalised = email.strip().toLowerCase(Locale.ROOT);
        return "account:" + HexFormat.of().formatHex(new Secret(normalised).hash());
    }

    private static String address(String address) {
        return "address:" + address;
    }
}
