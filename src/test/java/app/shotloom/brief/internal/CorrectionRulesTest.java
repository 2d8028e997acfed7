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

    /** Whichever way it comes: the panel's corrections are held to what is asked of the API's. */
    @Test
    void refusesWhatAFieldCannotBe() {
        refused(new Correction("scene", "", "time", "\"teatime\""));
        refused(new Correction("scene", "", "mystery", "\"beach\""));
        refused(new Correction("scene", "", "removed", "true"));
        refused(new Correction("subject", "dog", "count", "0"));
        refused(new Correction("beat", "dog/run", "startSeconds", "-1"));
        refused(new Correction("beat", "dog/run", "action", "\" \""));
        refused(new Correction("beat", "", "added", "{\"subject\":\"dog\",\"action\":\"run\",\"startSeconds\":3,\"endSeconds\":1}"));
        refused(new Correction("spot", "dog", "added", "{\"x\":\"left\",\"y\":0.5}"));
        refused(new Correction("spot", "dog", "x", "0.5"));
    }

    private static void refused(Correction correction) {
        assertThatThrownBy(() -> CorrectionRules.check(correction)).isInstanceOf(Refusal.Invalid.class);
    }
}
