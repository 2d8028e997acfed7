package app.shotloom.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shotloom.shared.Refusal;
import app.shotloom.support.MutableClock;
import app.shotloom.support.SettableTime;
import app.shotloom.support.ShotloomTest;
import app.shotloom.support.SignIn;
import app.shotloom.support.TestPeople;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.security.core.userdetails.UserDetails;

@ShotloomTest
@Import(SettableTime.class)
class AccessTokensTest {

    @Autowired
    AccessTokens tokens;

    @Autowired
    TestPeople people;

    @Autowired
    SignIn signIn;

    @Autowired
    MutableClock clock;

    String ana;

    @BeforeEach
    void somebody() {
        ana = people.member(people.team("Harbour Films"), Role.EDITOR);
    }

    private Instant lastUsed() {
        return signIn.as(ana, () -> java.util.Objects.requireNonNull(tokens.mine().getFirst().lastUsedAt()));
    }

    @Test
    void aTokenActsAsItsOwnerUntilItIsRevoked() {
        NewToken made = signIn.as(ana, () -> tokens.create("script"));
        assertThat(made.text()).startsWith("shl_");
        assertThat(made.toString()).doesNotContain(made.text());

        assertThat(tokens.use(made.text())).map(UserDetails::getUsername).contains(ana);

        signIn.as(ana, () -> tokens.revoke(made.token().id()));
        assertThat(tokens.use(made.text())).isEmpty();
        assertThat(signIn.as(ana, () -> tokens.mine())).isEmpty();
    }

    @Test
    void useIsNotedToTheMinute() {
        String text = signIn.as(ana, () -> tokens.create("script")).text();
        tokens.use(text);
        Instant first = lastUsed();

        clock.advance(Duration.ofSeconds(50));
        tokens.use(text);
        assertThat(lastUsed()).isEqualTo(first);

        clock.advance(Duration.ofSeconds(20));
        tokens.use(text);
        assertThat(lastUsed()).isEqualTo(first.plusSeconds(70));
    }

    @Test
    void nobodyRevokesAnothersToken() {
        NewToken made = signIn.as(ana, () -> tokens.create("script"));
        String ben = people.member(people.team("Elsewhere"), Role.OWNER);

        assertThatThrownBy(() -> signIn.as(ben, () -> tokens.revoke(made.token().id())))
                .isInstanceOf(Refusal.NotFound.class);
        assertThat(tokens.use(made.text())).isPresent();
    }
}
