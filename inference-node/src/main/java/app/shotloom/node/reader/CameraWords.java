package app.shotloom.node.reader;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * What a prompt says about the camera, and the prompt without it.
 *
 * @param size null when nothing is said of it
 * @param move null when nothing is said of it
 * @param rest the prompt with a comma in place of each phrase that was understood
 */
record CameraWords(@Nullable String size, @Nullable String move, String rest) {
    private static final Map<String, Pattern> SIZES = new LinkedHashMap<>();
    private static final Map<String, Pattern> MOVES = new LinkedHashMap<>();
    private static final Pattern FRAMING = Pattern.compile(
            "(?i)\\b(?:an? )?(?:(?:photo-?realistic|realistic|cinematic|animated|beautiful|stunning|high[- ]quality|4k|8k|hd) ){0,4}"
                    + "(?:close-?up )?(?:photo(?:graph)?|picture|image|video|clip|footage|shot|timelapse|time-lapse|scene|view|illustration) (?:of|showing|shows|in which)\\b"
                    + "|,? ?\\b(?:front|side|rear|top) view\\b|\\bphoto-?realistic\\b|\\bin slow motion\\b"
                    + "|\\bthe camera (?:movement )?(?:is|moves?|starts?|then|slowly|gently|follows?)\\b|\\b(?:the )?camera\\b");

    static {
        SIZES.put("extreme-close-up", words("(?:extreme|big|macro) close[- ]?up(?: shot)?|macro shot"));
        SIZES.put("medium-close-up", words("medium close[- ]?up(?: shot)?"));
        SIZES.put("close-up", words("(?:tight )?close[- ]?ups?(?: shot)?|closeup"));
        SIZES.put("extreme-long", words("(?:extreme|very|ultra)[- ](?:wide|long)(?: shot)?|establishing shot|aerial (?:shot|view)|bird'?s[- ]eye view|drone shot"));
        SIZES.put("medium-long", words("medium[- ](?:long|wide)(?: shot)?|cowboy shot|american shot|three-quarter shot"));
        SIZES.put("medium", words("medium shot|mid[- ]shot|waist[- ]up|medium view"));
        SIZES.put("long", words("(?:wide|long|full)(?:[- ](?:shot|angle|view|body))(?: shot)?"));
        String slowly = "(?: slowly| gently| smoothly| quickly)?";
        String aside = slowly + "(?: to)?(?: the)? ";
        MOVES.put("pan-left", words("pan(?:s|ning)?" + aside + "left"));
        MOVES.put("pan-right", words("pan(?:s|ning)?" + aside + "right"));
        MOVES.put("tilt-up", words("tilt(?:s|ing)?" + slowly + " up(?:wards?)?"));
        MOVES.put("tilt-down", words("tilt(?:s|ing)?" + slowly + " down(?:wards?)?"));
        MOVES.put("zoom-in", words("zoom(?:s|ing)?" + slowly + " in(?: on| to)?"));
        MOVES.put("zoom-out", words("zoom(?:s|ing)?" + slowly + " out(?: from)?"));
        MOVES.put("dolly-in", words("(?:doll(?:y|ies|ying)|push(?:es|ing)?|track(?:s|ing)?)" + slowly + " in\\b(?: on| to)?|dolly forward|camera moves? (?:forward|closer)"));
        MOVES.put("dolly-out", words("(?:doll(?:y|ies|ying)|pull(?:s|ing)?|track(?:s|ing)?)" + slowly + " (?:out|back|away)\\b(?: from)?|camera moves? (?:back|backward|backwards|away)"));
        MOVES.put("truck-left", words("(?:truck(?:s|ing)?|track(?:s|ing)?|camera moves?)" + aside + "left"));
        MOVES.put("truck-right", words("(?:truck(?:s|ing)?|track(?:s|ing)?|camera moves?)" + aside + "right"));
        MOVES.put("handheld", words("hand-?held(?: shot| camera)?|shaky cam(?:era)?"));
        MOVES.put("static", words("(?:camera )?(?:movement is )?static(?: shot)?|(?:camera is )?fixed(?: camera| shot)?|locked[- ]off(?: shot)?|still camera"));
    }

    static CameraWords in(String prompt) {
        var rest = new StringBuilder(prompt);
        String size = take(SIZES, rest);
        String move = take(MOVES, rest);
        return new CameraWords(size, move, FRAMING.matcher(rest).replaceAll(", "));
    }

    /** Whether a value is one that a camera can be set to. */
    static boolean isSize(@Nullable String value) {
        return value != null && SIZES.containsKey(value);
    }

    static boolean isMove(@Nullable String value) {
        return value != null && MOVES.containsKey(value);
    }

    private static @Nullable String take(Map<String, Pattern> phrases, StringBuilder rest) {
        String found = null;
        for (var phrase : phrases.entrySet()) {
            var matcher = phrase.getValue().matcher(rest);
            if (matcher.find()) {
                found = found == null ? phrase.getKey() : found;
                String without = matcher.replaceAll(", ");
                rest.setLength(0);
                rest.append(without);
            }
        }
        return found;
    }

    private static Pattern words(String phrases) {
        return Pattern.compile("(?i)\\b(?:(?:a|the|in|with) ){0,3}(?:camera (?:is |slowly )?)?(?:" + phrases + ")\\b(?: of)?");
    }
}
