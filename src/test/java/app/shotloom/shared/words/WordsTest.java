package app.shotloom.shared.words;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.ibm.icu.text.MessageFormat;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class WordsTest {

    @Test
    void aKeyThatNobodyWroteIsAnErrorAndNoText() {
        assertThatThrownBy(() -> Words.in(Locale.ENGLISH, "no.such.key")).hasMessageContaining("no.such.key");
    }

    @Test
    void aLanguageNobodyTranslatedIsEnglish() {
        assertThat(Words.in(Locale.forLanguageTag("fi"), "shared.undo")).isEqualTo("Undo");
    }

    @Test
    void aNameInAnotherScriptDoesNotTurnTheSentenceRound() {
        Locale arabic = Language.ARABIC.locale();
        assertThat(Words.in(arabic, "identity.members.removed", "name", "Ana")).contains("\u2068Ana\u2069");
        assertThat(Words.in(arabic, "identity.members.removed", "name", "مها")).contains("مها").doesNotContain("\u2068");
        assertThat(Words.in(Locale.ENGLISH, "identity.members.removed", "name", "مها")).isEqualTo("\u2068مها\u2069 is removed.");
    }

    @Test
    void digitsStandBesideTimecodesInEveryLanguage() {
        assertThat(Words.in(Language.ARABIC.locale(), "shots.take", "number", 12)).contains("12");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void everyPatternCanBeReadAndBelongsToAnEnglishKey(Language language) {
        Bundles.own(language).forEach((key, pattern) -> {
            assertThat(Bundles.of(Language.ENGLISH)).containsKey(key);
            new MessageFormat(pattern, language.locale());
        });
    }
}
