package app.shotloom.identity.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shotloom.identity.DisplayName;
import app.shotloom.identity.EmailAddress;
import app.shotloom.shared.Refusal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class PasswordRulesTest {

    private final PasswordRules rules = new PasswordRules();

    private void check(String password) {
        rules.check(password, new EmailAddress("ana.ruiz@example.com"), new DisplayName("Ana Ruiz"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "seven quiet lanterns drift",
                "correct horse battery staple",
                "kD8#vq!2LmZx",
                "мой кот спит на подоконнике",
                "🦊🌊🎬 fuchs am meer"
            })
    void acceptsWhatIsHardToGuess(String password) {
        assertThatCode(() -> check(password)).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "password1234", "Password2026", "passwordpassword", "qwertyuiop12", "123456789012", "aaaaaaaaaaaaaaaa",
                "iloveyou1234", "letmeinletmein", "P@ssw0rd1234", "administrator", "111111111111"
            })
    void refusesWhatIsCommonHoweverDisguised(String password) {
        assertThatThrownBy(() -> check(password))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("easy to guess");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ana.ruiz@example.com", "my Ana Ruiz secret", "xx-ANA.RUIZ-7194-xx", "anaruiz-8261-tower"})
    void refusesOnesOwnNameAndEmail(String password) {
        assertThatThrownBy(() -> check(password)).hasMessageContaining("Leave your name");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "kD8#vq!2LmZ", "🦊🌊🎬🦊🌊🎬"})
    void refusesWhatIsShort(String password) {
        assertThatThrownBy(() -> check(password)).hasMessageContaining("at least 12 characters");
    }

    @ParameterizedTest
    @MethodSource
    void refusesWhatIsEndless(String password) {
        assertThatThrownBy(() -> check(password)).hasMessageContaining("at most 200 characters");
    }

    static String[] refusesWhatIsEndless() {
        return new String[] {"kD8#vq!2LmZx".repeat(17), "x".repeat(1_000_000)};
    }
}
