package app.shotloom.brief.internal;

import app.shotloom.brief.Correction;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.util.Map;
import java.util.Set;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What may be kept as a correction, whoever makes it: the bounds of the contract's schema, and {@link FieldRules}. */
final class CorrectionRules {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final Set<String> NOT_OF_LISTS = Set.of("scene", "camera");
    private static final int LONGEST_KEY = 500;
    private static final int LONGEST_FIELD = 40;
    private static final int LONGEST_VALUE = 20_000;

    private CorrectionRules() {}

    /** @throws Refusal.Invalid naming the field */
    static void check(Correction correction) {
        that(!FieldRules.of(correction.target()).isEmpty(), correction, Saying.of("brief.refused.no-part"));
        that(correction.key().length() <= LONGEST_KEY && !correction.key().contains("\0"), correction, Saying.of("brief.refused.no-name"));
        that(correction.field().length() <= LONGEST_FIELD && !correction.field().contains("\0"), correction, Saying.of("brief.refused.no-field"));
        String value = correction.value();
        if (value != null) {
            that(value.length() <= LONGEST_VALUE, correction, Saying.of("brief.refused.too-long"));
            that(isJson(value), correction, Saying.of("brief.refused.not-kept"));
        }
        value(correction, value == null ? JSON.nullNode() : JSON.readTree(value));
    }

    private static void value(Correction correction, JsonNode value) {
        boolean inList = !NOT_OF_LISTS.contains(correction.target());
        if (inList && correction.field().equals("added")) {
            whole(correction, value);
        } else if (!inList || !correction.field().equals("removed")) {
            Map<String, FieldRules.Rule> rules = correction.target().equals("spot") ? Map.of() : FieldRules.of(correction.target());
            FieldRules.check(rules, correction.field(), correction.field(), value);
        }
    }

    private static void whole(Correction correction, JsonNode entry) {
        that(entry.isObject(), correction, Saying.of("brief.refused.not-kept"));
        entry.properties().forEach(field ->
                FieldRules.check(FieldRules.of(correction.target()), field.getKey(), field.getKey(), field.getValue()));
        FieldRules.checkSpan(correction.target(), entry, FieldRules.LONGEST);
    }

    private static boolean isJson(String value) {
        try {
            return !JSON.readTree(value).isMissingNode() && !value.contains("\0") && !value.contains("\\u0000");
        } catch (JacksonException e) {
            return false;
        }
    }

    private static void that(boolean kept, Correction correction, Saying rule) {
        if (!kept) {
            throw new Refusal.Invalid(correction.field(), rule);
        }
    }
}
