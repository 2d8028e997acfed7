package app.shotloom.brief.internal;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import app.shotloom.brief.Correction;
import app.shotloom.shared.Refusal;
import org.junit.jupiter.api.Test;

class CorrectionRulesTest {

    @Test
    void keepsWhatANodeTakes() {
        assertThatCode(() -> CorrectionRules.check(new Correction("scene", "", "setting", "\"beach\""))).doesNotThrowAnyException();
        assertThatCode(() -> CorrectionRules.check(new Correction("relation", "kiosk/near", "removed", null))).doesNotThrowAnyException();
    }

    @Test
    void refusesWhatANodeWouldRefuse() {
        refused(new Correction("sky", "", "color", "\"blue\""));
        refused(new Correction("scene", "k".repeat(501), "setting", "\"beach\""));
        refused(new Correction("scene", "", "f".repeat(41), "\"beach\""));
        refused(new Correction("scene", "", "caption", "\"" + "x".repeat(20_000) + "\""));
        refused(new Correction("scene", "", "setting", "beach"));
        refused(new Correction("scene", "", "setting", "\"be\\u0000ach\""));
    }

    private static void refused(Correction correction) {
        assertThatThrownBy(() -> CorrectionRules.check(correction)).isInstanceOf(Refusal.Invalid.class);
    }
}
