package app.shotloom.brief.internal;

import app.shotloom.brief.Brief;
import app.shotloom.brief.Vocabulary;
import app.shotloom.brief.Where;
import app.shotloom.shared.Refusal;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * What each field of a brief may be set to by hand: the one place that knows, whichever way a correction comes. Subjects are
 * spoken of by their keys.
 */
final class FieldRules {

    private static final int WORD = 200;
    private static final int TEXT = 20_000;
    private static final int SENTENCE = 2_000;
    private static final int FEW = 40;
    static final double LONGEST = 60;

    /** Refuses a value, naming the place it was given at. */
    @FunctionalInterface
    interface Rule {
        void check(String place, JsonNode value);
    }

    private static final List<String> KINDS =
            Arrays.stream(Brief.Kind.values()).map(Brief.Kind::code).toList();
    private static final List<String> RELATIONS =
            Arrays.stream(Where.values()).map(Where::code).toList();
    private static final Rule SECONDS = number(0, LONGEST);

    private static final Rule KEY = text(500);
    static final Map<String, Rule> SPEECH =
            Map.of("text", text(TEXT), "startSeconds", SECONDS, "endSeconds", SECONDS);

    static final Map<String, Rule> SCENE = Map.ofEntries(
            Map.entry("caption", orNone(text(TEXT))),
            Map.entry("setting", orNone(text(WORD))),
            Map.entry("time", orNone(one(Vocabulary.TIMES))),
            Map.entry("season", orNone(one(Vocabulary.SEASONS))),
            Map.entry("weather", orNone(one(Vocabulary.WEATHERS))),
            Map.entry("light", orNone(text(WORD))),
            Map.entry("mood", orNone(text(WORD))),
            Map.entry("style", orNone(list(FEW, text(WORD)))),
            Map.entry("absent", orNone(list(FEW, text(WORD)))),
            Map.entry("dialogue", orNone(list(CorrectionBook.MOST, record(with(SPEECH, "subject", orNone(KEY)))))));

    static final Map<String, Rule> CAMERA = Map.of(
            "size", orNone(one(Vocabulary.SIZES)),
            "angle", orNone(one(Vocabulary.ANGLES)),
            "lens", orNone(one(Vocabulary.LENSES)),
            "move", orNone(one(Vocabulary.MOVES)),
            "moves", orNone(list(FEW, record(Map.of(
                    "move", one(Vocabulary.MOVES), "startSeconds", SECONDS, "endSeconds", SECONDS)))));

    static final Map<String, Rule> SUBJECT = Map.ofEntries(
            Map.entry("label", text(WORD)),
            Map.entry("kind", one(KINDS)),
            Map.entry("characterId", orNone(text(WORD))),
            Map.entry("count", orNone(whole(1, FEW))),
            Map.entry("color", orNone(text(WORD))),
            Map.entry("size", orNone(text(WORD))),
            Map.entry("material", orNone(text(WORD))),
            Map.entry("age", orNone(text(WORD))),
            Map.entry("traits", orNone(list(FEW, text(WORD)))),
            Map.entry("clothing", orNone(textOrEmpty(SENTENCE))),
            Map.entry("parts", orNone(list(FEW, record(Map.of("part", text(WORD), "of", text(WORD)))))));

    static final Map<String, Rule> RELATION = Map.of(
            "subject", KEY,
            "object", orNone(KEY),
            "relation", one(RELATIONS),
            "startSeconds", SECONDS,
            "endSeconds", SECONDS,
            "words", textOrEmpty(SENTENCE));

    static final Map<String, Rule> BEAT = Map.of(
            "subject", KEY,
            "object", orNone(KEY),
            "recipient", orNone(KEY),
            "action", text(WORD),
            "manner", orNone(list(FEW, text(WORD))),
            "startSeconds", SECONDS,
            "endSeconds", SECONDS,
            "words", textOrEmpty(SENTENCE));

    static final Map<String, Rule> STATE = Map.of(
            "subject", KEY,
            "attribute", text(WORD),
            "value", text(WORD),
            "before", orNone(text(WORD)),
            "fromSeconds", SECONDS,
            "untilSeconds", SECONDS,
            "words", textOrEmpty(SENTENCE));

    static final Map<String, Rule> SPOT = Map.of(
            "number", whole(0, FEW - 1),
            "seconds", SECONDS,
            "x", number(-1, 2),
            "y", number(-1, 2),
            "depth", number(0, 1),
            "height", number(0, 10),
            "facing", whole(-1, 1),
            "pinned", bool());

    private static final Map<String, Map<String, Rule>> TARGETS = Map.of(
            "scene", SCENE,
            "camera", CAMERA,
            "subject", SUBJECT,
            "relation", RELATION,
            "beat", BEAT,
            "state", STATE,
            "spot", SPOT);

    private FieldRules() {}

    /** The rules of a correction's target; empty where a brief has no such part. */
    static Map<String, Rule> of(String target) {
        return TARGETS.getOrDefault(target, Map.of());
    }

    static Refusal.Invalid refusal(String place, String what) {
        return new Refusal.Invalid(place, what);
    }

    /** @throws Refusal.Invalid also where it is no field at all */
    static void check(Map<String, Rule> rules, String field, String place, JsonNode value) {
        Rule rule = rules.get(field);
        if (rule == null) {
            throw refusal(place, "A brief has no such field that can be corrected.");
        }
        rule.check(place, value);
    }

    /**
     * What lasts must end after it begins, and not later than the shot.
     *
     * @param most seconds
     */
    static void checkSpan(String place, JsonNode entry, double most) {
        String end = entry.has("untilSeconds") ? "untilSeconds" : "endSeconds";
        double starts = entry.path(entry.has("fromSeconds") ? "fromSeconds" : "startSeconds").asDouble(0);
        double ends = entry.path(end).asDouble(starts);
        if (ends < starts) {
            throw refusal(place + "." + end, "It cannot end before it begins.");
        }
        if (ends > most + 0.001) {
            throw refusal(place + "." + end, "The shot is over by then.");
        }
    }

    private static Map<String, Rule> with(Map<String, Rule> rules, String field, Rule rule) {
        Map<String, Rule> more = new HashMap<>(rules);
        more.put(field, rule);
        return Map.copyOf(more);
    }

    private static Rule orNone(Rule rule) {
        return (place, value) -> {
            if (!value.isNull()) {
                rule.check(place, value);
            }
        };
    }

    private static Rule text(int longest) {
        return (place, value) -> {
            textOrEmpty(longest).check(place, value);
            that(!value.asString().isBlank(), place, "Write something here, or null to take it away.");
        };
    }

    private static Rule textOrEmpty(int longest) {
        return (place, value) -> {
            that(value.isString(), place, "This is a text.");
            String text = value.asString();
            that(text.length() <= longest, place, "At most %,d characters are kept here.".formatted(longest));
            that(text.indexOf('\0') < 0, place, "This text has a character that cannot be kept.");
        };
    }

    private static Rule one(List<String> known) {
        return (place, value) -> that(
                value.isString() && known.contains(value.asString()), place, "Choose one of: " + String.join(", ", known) + ".");
    }

    private static Rule number(double least, double most) {
        return (place, value) -> that(
                value.isNumber() && value.asDouble() >= least && value.asDouble() <= most,
                place,
                "This is a number from %s to %s.".formatted(plain(least), plain(most)));
    }

    private static Rule whole(int least, int most) {
        return (place, value) -> that(
                value.isIntegralNumber() && value.canConvertToInt() && value.asInt() >= least && value.asInt() <= most,
                place,
                "This is a whole number from %d to %d.".formatted(least, most));
    }

    private static Rule bool() {
        return (place, value) -> that(value.isBoolean(), place, "This is true or false.");
    }

    private static Rule list(int most, Rule each) {
        return (place, value) -> {
            that(value.isArray() && value.size() <= most, place, "This is a list of at most " + most + ".");
            for (int at = 0; at < value.size(); at++) {
                each.check(place + "[" + at + "]", value.get(at));
            }
        };
    }

    private static Rule record(Map<String, Rule> fields) {
        return (place, value) -> {
            that(value.isObject(), place, "This is an object with " + String.join(", ", fields.keySet().stream().sorted().toList()) + ".");
            fields.forEach((field, rule) -> rule.check(place + "." + field, value.path(field)));
        };
    }

    private static void that(boolean kept, String place, String rule) {
        if (!kept) {
            throw refusal(place, rule);
        }
    }

    private static String plain(double number) {
        return number == Math.rint(number) ? Long.toString((long) number) : Double.toString(number);
    }
}
