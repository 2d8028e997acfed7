package app.shotloom.identity;

import static app.shotloom.support.TestPeople.PASSWORD;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shotloom.identity.internal.Founding;
import app.shotloom.shared.Refusal;
import app.shotloom.support.MutableClock;
import app.shotloom.support.SettableTime;
import app.shotloom.support.ShotloomTest;
import app.shotloom.support.SignIn;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;

@ShotloomTest
@Import(SettableTime.class)
class SetUpTest {

    @Autowired
    SetUp setUp;

    @Autowired
    Founding founding;

    @Autowired
    Accounts accounts;

    @Autowired
    Memberships memberships;

    @Autowired
    SignIn signIn;

    @Autowired
    MutableClock clock;

    @Autowired
    JdbcClient database;

    @BeforeEach
    void nobodyIsHere() {
        database.sql("truncate account, team, founding, setup_link cascade").update();
    }

    private UserId complete(String link, String email) {
        return setUp.complete(link, "Harbour Films", "Ana Ruiz", email, PASSWORD);
    }

    @Test
    void theLinkMakesAnOwnerWithATeamOnce() {
        String link = founding.offer().text();

        complete(link, "ana@example.com");

        assertThat(signIn.as("ana@example.com", () -> memberships.mine()))
                .extracting(Membership::teamName, Membership::role)
                .containsExactly(org.assertj.core.api.Assertions.tuple("Harbour Films", Role.OWNER));
        assertThat(setUp.isOpen(link)).isFalse();
        assertThatThrownBy(() -> complete(link, "ben@example.com")).isInstanceOf(Refusal.Gone.class);
    }

    @Test
    void anHourLaterItIsOver() {
        String link = founding.offer().text();

        clock.advance(Duration.ofMinutes(59));
        assertThat(setUp.isOpen(link)).isTrue();
        clock.advance(Duration.ofMinutes(2));
        assertThat(setUp.isOpen(link)).isFalse();
        assertThatThrownBy(() -> complete(link, "ana@example.com")).isInstanceOf(Refusal.Gone.class);
    }

    @Test
    void aNewLinkVoidsTheOneBefore() {
        String first = founding.offer().text();
        String second = founding.offer().text();

        assertThat(setUp.isOpen(first)).isFalse();
        assertThat(setUp.isOpen(second)).isTrue();
        assertThat(setUp.isOpen("guess")).isFalse();
    }

    @Test
    void aRefusedPasswordLeavesTheLinkUsable() {
        String link = founding.offer().text();

        assertThatThrownBy(() -> setUp.complete(link, "Team", "Ana", "ana@example.com", "password1234"))
                .isInstanceOf(Refusal.Invalid.class);
        assertThat(accounts.anyExist()).isFalse();
        assertThat(setUp.isOpen(link)).isTrue();
    }

    @Test
    void ofTwoPeopleWithTheLinkOneSucceeds() throws Exception {
        String link = founding.offer().text();
        Callable<String> ana = () -> outcome(link, "ana@example.com");
        Callable<String> ben = () -> outcome(link, "ben@example.com");

        try (var both = Executors.newFixedThreadPool(2)) {
            List<String> outcomes = both.invokeAll(List.of(ana, ben)).stream()
                    .map(future -> future.resultNow())
                    .toList();
            assertThat(outcomes).containsExactlyInAnyOrder("owner", "over");
        }
        assertThat(database.sql("select count(*) from account").query(Long.class).single()).isEqualTo(1);
    }

    private String outcome(String link, String email) {
        try {
            complete(link, email);
            return "owner";
        } catch (Refusal.Gone over) {
            return "over";
        }
    }
}
