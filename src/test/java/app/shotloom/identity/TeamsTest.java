package app.shotloom.identity;

import static app.shotloom.support.TestPeople.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shotloom.shared.Refusal;
import app.shotloom.support.ShotloomTest;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@ShotloomTest
class TeamsTest {

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    @Autowired
    Teams teams;

    @Autowired
    Memberships memberships;

    @Autowired
    CurrentUser user;

    @Autowired
    Accounts accounts;

    TeamId team;
    String owner;
    String reviewer;

    @BeforeEach
    void aTeamWithAnOwnerAndAReviewer() {
        team = people.team("Harbour Films");
        owner = people.member(team, Role.OWNER);
        reviewer = people.member(team, Role.REVIEWER);
    }

    @Test
    void theTeamDoesNotExistForSomebodyOutside() {
        String stranger = people.member(people.team("Another"), Role.OWNER);

        signIn.as(stranger, () -> {
            assertThatThrownBy(() -> memberships.requireMember(team)).isInstanceOf(Refusal.NotFound.class);
            assertThatThrownBy(() -> teams.members(team)).isInstanceOf(Refusal.NotFound.class);
        });
    }

    @Test
    void aReviewerMayLookButNotEditNorManage() {
        signIn.as(reviewer, () -> {
            memberships.requireMember(team);
            assertThatThrownBy(() -> memberships.requireEditor(team)).isInstanceOf(Refusal.NotAllowed.class);
            assertThatThrownBy(() -> memberships.requireOwner(team)).isInstanceOf(Refusal.NotAllowed.class);
            assertThatThrownBy(() -> memberships.home()).isInstanceOf(Refusal.NotAllowed.class);
            assertThatThrownBy(() -> teams.rename(team, "Mine")).isInstanceOf(Refusal.NotAllowed.class);
        });
    }

    @Test
    void theLastOwnerStays() {
        UserId self = signIn.as(owner, () -> user.id());

        signIn.as(owner, () -> {
            assertThatThrownBy(() -> teams.remove(team, self)).isInstanceOf(Refusal.Invalid.class);
            assertThatThrownBy(() -> teams.changeRole(team, self, Role.EDITOR)).isInstanceOf(Refusal.Invalid.class);
        });

        assertThat(memberships.roleOf(self, team)).contains(Role.OWNER);
    }

    @Test
    void somebodyRemovedIsOutAtOnceAndCanBePutBack() {
        UserId removed = signIn.as(reviewer, () -> user.id());

        signIn.as(owner, () -> teams.remove(team, removed));
        assertThat(memberships.roleOf(removed, team)).isEmpty();

        signIn.as(owner, () -> teams.putBack(team, removed));
        assertThat(memberships.roleOf(removed, team)).contains(Role.REVIEWER);
    }

    @Test
    void newBoardsGoToTheFirstTeamOrTheOneChosen() {
        TeamId second = people.team("Second");
        signIn.as(owner, () -> assertThat(memberships.home()).isEqualTo(team));
        assertThatThrownBy(() -> signIn.as(owner, () -> memberships.makeHome(second)))
                .isInstanceOf(Refusal.NotFound.class);
    }

    @Test
    void oneEmailIsOneAccountHoweverItIsWritten() {
        assertThatThrownBy(() -> accounts.create(
                        null, "Again", " " + owner.toUpperCase(java.util.Locale.ROOT), PASSWORD, Role.OWNER))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("already an account");
    }
}
