package app.shotloom.brief.internal;

import app.shotloom.brief.Correction;
import app.shotloom.shared.Refusal;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.json.JsonMapper;

/** The bounds of a correction, as in the contract's schema. */
final class CorrectionRules {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> TARGETS =
            Set.of("scene", "camera", "subject", "relation", "beat", "state", "spot");
    private static final int LONGEST_KEY = 500;
    private static final int LONGEST_FIELD = 40;
    private static final int LONGEST_VALUE = 20_000;

    private CorrectionRules() {}

    /** @throws Refusal.Invalid naming the field */
    static void check(Correction correction) {
        that(TARGETS.contains(correction.target()), correction, "A brief has no such part.");
        that(correction.key().length() <= LONGEST_KEY && !correction.key().contains("\0"), correction, "A brief has nothing of that name.");
        that(correction.field().length() <= LONGEST_FIELD && !correction.field().contains("\0"), correction, "A brief has no such field.");
        String value = correction.value();
        if (value != null) {
            that(value.length() <= LONGEST_VALUE, correction, "This is longer than can be kept. Write it in the shot's words.");
            that(isJson(value), correction, "This value cannot be kept.");
        }
    }

    private static boolean isJson(String value) {
        try {
            return !JSON.readTree(value).isMissingNode() && !value.contains("\0") && !value.contains("\\u0000");
        } catch (JacksonException e) {
            return false;
        }
    }

    private static void that(boolean kept, Correction correction, String rule) {
        if (!kept) {
            throw new Refusal.Invalid(correction.field(), rule);
        }
    }
}
