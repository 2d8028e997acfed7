package app.shotloom.identity.internal;

import app.shotloom.identity.DisplayName;
import app.shotloom.identity.EmailAddress;
import app.shotloom.identity.UserId;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The transactions in which an invitation is used up and somebody joins. */
@Component
@Transactional
public class InvitationBook {

    private final InvitationRepository invitations;
    private final TeamMemberRepository members;
    private final AccountBook accounts;
    private final Clock clock;

    InvitationBook(
            InvitationRepository invitations, TeamMemberRepository members, AccountBook accounts, Clock clock) {
        this.invitations = invitations;
        this.members = members;
        this.accounts = accounts;
        this.clock = clock;
    }

    /** @throws Refusal.Gone unless the link works now */
    @Transactional(readOnly = true)
    public Invitation open(Secret link) {
        Invitation invitation = invitations.findByHash(link.hash()).orElseThrow(InvitationBook::noSuchLink);
        invitation.requireOpen(clock.instant());
        return invitation;
    }

    /** Somebody new joins with a new account. */
    public UserId join(Secret link, EmailAddress email, DisplayName name, String passwordHash) {
        Invitation invitation = lock(link);
        UserId person = accounts.open(email, name, passwordHash, invitation.team(), invitation.role()).id();
        invitation.use(person, clock.instant());
        return person;
    }

    /** Somebody who has an account joins. */
    public void join(Secret link, UserId person) {
        Instant now = clock.instant();
        Invitation invitation = lock(link);
        Optional<TeamMember> before = members.findById(TeamMember.Place.of(invitation.team(), person));
        if (before.filter(TeamMember::isActive).isPresent()) {
            throw new Refusal.Invalid(null, Saying.of("identity.refused.member-already"));
        }
        before.ifPresentOrElse(
                member -> member.comeBackAs(invitation.role()),
                () -> members.save(new TeamMember(invitation.team(), person, invitation.role(), now)));
        invitation.use(person, now);
    }

    private Invitation lock(Secret link) {
        Invitation invitation = invitations.lock(link.hash()).orElseThrow(InvitationBook::noSuchLink);
        invitation.requireOpen(clock.instant());
        return invitation;
    }

    private static Refusal.Gone noSuchLink() {
        return new Refusal.Gone(Saying.of("identity.refused.invitation-over"));
    }
}
