package app.shotloom.identity.internal;

import app.shotloom.identity.DisplayName;
import app.shotloom.identity.EmailAddress;
import app.shotloom.identity.Look;
import app.shotloom.identity.Person;
import app.shotloom.identity.TeamId;
import app.shotloom.identity.UserId;
import app.shotloom.shared.Ids;
import app.shotloom.shared.words.Language;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One person's account: how they are called, how they sign in, what they prefer. */
@Entity
@Table(name = "account")
public class Account {

    @Id
    private UUID id;

    @Column(name = "email")
    private String email;

    @Column(name = "name")
    private String name;

    @Column(name = "password_hash")
    private String passwordHash;

    @Column(name = "colour")
    private short colour;

    @Enumerated(EnumType.STRING)
    @Column(name = "look")
    private Look look;

    @Column(name = "language")
    private @Nullable String language;

    @Column(name = "home_team")
    private @Nullable UUID homeTeam;

    @Column(name = "created_at")
    private Instant createdAt;

    @Version
    @Column(name = "version")
    private int version;

    protected Account() {}

    public Account(EmailAddress email, DisplayName name, String passwordHash, int colour, Instant now) {
        this.id = Ids.next();
        this.email = email.value();
        this.name = name.value();
        this.passwordHash = passwordHash;
        this.colour = (short) colour;
        this.look = Look.CUTTING_ROOM;
        this.createdAt = now;
    }

    public UserId id() {
        return new UserId(id);
    }

    public Person asPerson() {
        return new Person(id(), name, email, colour);
    }

    public String email() {
        return email;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public Look look() {
        return look;
    }

    /** As chosen; nothing for the browser's. */
    public Optional<Language> language() {
        return Optional.ofNullable(language).flatMap(Language::of);
    }

    public @Nullable TeamId home() {
        return homeTeam == null ? null : new TeamId(homeTeam);
    }

    public void rename(DisplayName newName) {
        this.name = newName.value();
    }

    public void changePassword(String newHash) {
        this.passwordHash = newHash;
    }

    public void prefer(Look newLook) {
        this.look = newLook;
    }

    public void speak(@Nullable Language chosen) {
        this.language = chosen == null ? null : chosen.code();
    }

    public void makeHome(TeamId team) {
        this.homeTeam = team.value();
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Account account && id.equals(account.id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
