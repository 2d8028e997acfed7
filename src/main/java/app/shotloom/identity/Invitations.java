package app.shotloom.identity;

import app.shotloom.identity.internal.Invitation;
import app.shotloom.identity.internal.InvitationBook;
import app.shotloom.identity.internal.InvitationRepository;
import app.shotloom.identity.internal.Passwords;
import app.shotloom.identity.internal.Secret;
import app.shotloom.identity.internal.TeamRepository;
import app.shotloom.shared.Refusal;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Links by which owners let people into their team: once each, within seven days, until revoked. */
@Service
public class Invitations {

    private final Memberships memberships;
    private final CurrentUser user;
    private final People people;
    private final InvitationRepository invitations;
    private final InvitationBook book;
    private final TeamRepository teams;
    private final Passwords passwords;
    private final Clock clock;

    Invitations(
            Memberships memberships,
            CurrentUser user,
            People people,
            InvitationRepository invitations,
            InvitationBook book,
            TeamRepository teams,
            Passwords passwords,
            Clock clock) {
        this.memberships = memberships;
        this.user = user;
        this.people = people;
        this.invitations = invitations;
        this.book = book;
        this.teams = teams;
        this.passwords = passwords;
        this.clock = clock;
    }

    /** An invitation that nobody has used yet. */
    public record Open(UUID id, Role role, Person invitedBy, Instant expiresAt) {}

    /** What somebody who opens the link is told. */
    public record Offer(String teamName, Role role, String invitedBy) {}

    /** Makes a link; answers its token, which is shown once: {@code /join/TOKEN}. */
    public String create(TeamId team, Role role) {
        memberships.requireOwner(team);
        Secret secret = Secret.mint();
        invitations.save(new Invitation(team, role, secret, user.id(), clock.instant()));
        return secret.text();
    }

    /** The unused links of a team, newest first, for its owners. */
    public List<Open> open(TeamId team) {
        memberships.requireOwner(team);
        return invitations.openOf(team.value(), clock.instant()).stream()
                .map(invitation -> new Open(
                        invitation.id(),
                        invitation.role(),
                        people.of(invitation.invitedBy()),
                        invitation.expiresAt()))
                .toList();
    }

    /** Makes a link useless. */
    public void revoke(UUID id) {
        Invitation invitation = invitations.findById(id).orElseThrow(() -> new Refusal.NotFound("invitation"));
        memberships.requireOwner(invitation.team());
        invitation.revoke(clock.instant());
        invitations.save(invitation);
    }

    /** @throws Refusal.Gone when the link does not work any more, or never did */
    public Offer offer(String token) {
        Invitation invitation = book.open(new Secret(token));
        String team = teams.findById(invitation.team().value())
                .orElseThrow(() -> new Refusal.NotFound("team"))
                .name();
        return new Offer(team, invitation.role(), people.of(invitation.invitedBy()).name());
    }

    /** A new account by invitation. */
    public UserId join(String token, String name, String email, String password) {
        EmailAddress address = new EmailAddress(email);
        DisplayName display = new DisplayName(name);
        Secret link = new Secret(token);
        book.open(link);
        return book.join(link, address, display, passwords.hashNew(password, address, display));
    }

    /** The one who asks joins with the account they have. */
    public void join(String token) {
        book.join(new Secret(token), user.id());
    }
}
