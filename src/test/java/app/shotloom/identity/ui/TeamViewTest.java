package app.shotloom.identity.ui;

import static org.assertj.core.api.Assertions.assertThat;

import app.shotloom.identity.Invitations;
import app.shotloom.identity.Member;
import app.shotloom.identity.Role;
import app.shotloom.identity.TeamId;
import app.shotloom.identity.Teams;
import app.shotloom.support.ShotloomTest;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.browserless.ViewPackages;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.select.Select;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ShotloomTest
@ViewPackages(classes = TeamView.class)
class TeamViewTest extends SpringBrowserlessTest {

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    @Autowired
    Teams teams;

    @Autowired
    Invitations invitations;

    TeamId team;
    String owner;
    String reviewer;

    @BeforeEach
    void aTeam() {
        team = people.team("Harbour Films");
        owner = people.member(team, Role.OWNER);
        reviewer = people.member(team, Role.REVIEWER);
    }

    @Test
    void anOwnerSeesRolesToChangeAReviewerOnlySees() {
        signIn.as(owner, () -> {
            navigate("team/" + team, TeamView.class);
            assertThat($(Select.class).all()).hasSize(3);
        });
        signIn.as(reviewer, () -> {
            navigate("team/" + team, TeamView.class);
            assertThat($(Select.class).all()).isEmpty();
            assertThat($(Button.class).all()).isEmpty();
        });
    }

    @Test
    void aRemovedMemberIsOutAtOnceAndUndoBringsThemBack() {
        signIn.as(owner, () -> {
            navigate("team/" + team, TeamView.class);
            test($(Button.class).withText("Remove").single()).click();
            assertThat(teams.members(team)).extracting(Member::role).containsExactly(Role.OWNER);

            test($(Button.class).withText("Undo").single()).click();
            assertThat(teams.members(team)).extracting(Member::role).containsExactly(Role.OWNER, Role.REVIEWER);
        });
    }

    @Test
    void anInvitationCanBeMadeAndRevoked() {
        signIn.as(owner, () -> {
            navigate("team/" + team, TeamView.class);
            test($(Button.class).withText("Make a link").single()).click();
            assertThat(invitations.open(team)).hasSize(1);

            test($(Button.class).withText("Revoke").single()).click();
            assertThat(invitations.open(team)).isEmpty();
        });
    }
}
