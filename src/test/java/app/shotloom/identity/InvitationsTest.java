package app.shotloom.identity;

import static app.shotloom.support.TestPeople.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shotloom.shared.Refusal;
import app.shotloom.support.MutableClock;
import app.shotloom.support.SettableTime;
import app.shotloom.support.ShotloomTest;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;

@ShotloomTest
@Import(SettableTime.class)
class InvitationsTest {

    @Autowired
    Invitations invitations;

    @Autowired
    Memberships memberships;

    @Autowired
    Teams teams;

    @Autowired
    CurrentUser user;

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    @Autowired
    MutableClock clock;

    TeamId team;
    String owner;

    @BeforeEach
    void aTeam() {
        team = people.team("Harbour Films");
        owner = people.member(team, Role.OWNER);
    }

    private String link(Role role) {
        return signIn.as(owner, () -> invitations.create(team, role));
    }

    private UserId joinAsNew(String link) {
        return invitations.join(link, "Rosa", "rosa-" + UUID.randomUUID() + "@example.com", PASSWORD);
    }

    @Test
    void aLinkLetsOnePersonInAsWhatItSays() {
        String link = link(Role.REVIEWER);
        assertThat(invitations.offer(link)).isEqualTo(new Invitations.Offer("Harbour Films", Role.REVIEWER, "Test Owner"));

        UserId rosa = joinAsNew(link);

        assertThat(memberships.roleOf(rosa, team)).contains(Role.REVIEWER);
        assertThatThrownBy(() -> joinAsNew(link)).isInstanceOf(Refusal.Gone.class);
        assertThatThrownBy(() -> invitations.offer(link)).isInstanceOf(Refusal.Gone.class);
    }

    @Test
    void somebodyWithAnAccountJoinsWithIt() {
        String other = people.member(people.team("Elsewhere"), Role.EDITOR);
        String link = link(Role.EDITOR);

        signIn.as(other, () -> invitations.join(link));

        assertThat(signIn.as(other, () -> memberships.mine())).hasSize(2);
    }

    @Test
    void whoIsInAlreadyDoesNotUseTheLinkUp() {
        String link = link(Role.EDITOR);

        assertThatThrownBy(() -> signIn.as(owner, () -> invitations.join(link))).isInstanceOf(Refusal.Invalid.class);

        assertThat(invitations.offer(link).role()).isEqualTo(Role.EDITOR);
    }

    @Test
    void whoWasRemovedComesBackByANewLink() {
        String editor = people.member(team, Role.EDITOR);
        UserId id = signIn.as(editor, () -> user.id());
        signIn.as(owner, () -> teams.remove(team, id));
        String link = link(Role.REVIEWER);

        signIn.as(editor, () -> invitations.join(link));

        assertThat(memberships.roleOf(id, team)).contains(Role.REVIEWER);
    }

    @Test
    void aRevokedOrOldLinkIsOver() {
        String revoked = link(Role.EDITOR);
        signIn.as(owner, () -> invitations.open(team).forEach(open -> invitations.revoke(open.id())));
        assertThatThrownBy(() -> joinAsNew(revoked)).isInstanceOf(Refusal.Gone.class);

        String old = link(Role.EDITOR);
        clock.advance(Duration.ofDays(8));
        assertThatThrownBy(() -> joinAsNew(old)).isInstanceOf(Refusal.Gone.class);
        assertThatThrownBy(() -> joinAsNew("guess")).isInstanceOf(Refusal.Gone.class);
    }

    @Test
    void onlyOwnersInvite() {
        String editor = people.member(team, Role.EDITOR);

        signIn.as(editor, () -> {
            assertThatThrownBy(() -> invitations.create(team, Role.OWNER)).isInstanceOf(Refusal.NotAllowed.class);
            assertThatThrownBy(() -> invitations.open(team)).isInstanceOf(Refusal.NotAllowed.class);
        });
    }
}
