package app.shotloom.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class TextsTest {

    @Test
    void keepsEveryLanguageAndEmoji() {
        assertThat(Texts.clean("prompt", "שלום 👩‍🚀 مرحبا\nnext", 100)).isEqualTo("שלום 👩‍🚀 مرحبا\nnext");
    }

    @Test
    void dropsWhatADatabaseCannotKeep() {
        assertThat(Texts.clean("prompt", "a\u0000b\r\nc\uD83D", 100)).isEqualTo("ab\nc\uFFFD");
    }

    @Test
    void saysHowMuchTooLongATextIs() {
        assertThatThrownBy(() -> Texts.clean("prompt", "x".repeat(20_000), 10_000))
                .isInstanceOf(Refusal.Invalid.class)
                .hasMessageContaining("20,000")
                .hasMessageContaining("10,000");
    }

    @Test
    void wantsANameToSaySomething() {
        assertThatThrownBy(() -> Texts.name("title", " \n ", 10)).isInstanceOf(Refusal.Invalid.class);
    }
}
