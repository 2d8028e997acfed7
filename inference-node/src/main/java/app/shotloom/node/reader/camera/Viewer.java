package app.shotloom.node.reader.camera;

import app.shotloom.node.reader.Galley;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Where the camera is only the place that a picture is seen from: "smiles at the camera". */
final class Viewer {
    private static final Pattern THERE = Pattern.compile(
            "(?i)\\b(?:(?:directly |straight |right )?(?:at|into|facing|for|to|before) the (?:camera|lens|viewer)|in front of the (?:camera|lens)|(?:on|off)[- ]camera)\\b(?!'s)");
    private static final Pattern TOWARDS = Pattern.compile("(?i)\\btowards? (?:the (?:camera|lens|viewer)|us)\\b");
    private static final Pattern CLOSE = Pattern.compile("(?i)(?:^|(?<=[.!?;:\\n] ?))(?:close|tight|closer|angle) on (?=(?:a|an|the|her|his|their|its|two|@?\\p{Lu})\\b)");
    private static final Pattern PROP = Pattern.compile(
            "(?i)\\b(?:an?|her|his|their|old|film|video|digital|vintage|security|polaroid) cameras?\\b(?! (?:movement|motion|move|angle|shot|pan|tilt|zoom))");

    private Viewer() {}

    /** The prompt with "close-up of" for a sentence's "close on", and "closer" for "towards the camera", unless a camera is a thing in the picture. */
    static String nearer(String prompt) {
        String framed = CLOSE.matcher(prompt).replaceAll("close-up of ");
        return PROP.matcher(framed).find() ? framed : TOWARDS.matcher(framed).replaceAll("closer");
    }

    static void takeFrom(Galley galley) {
        if (PROP.matcher(galley.text()).find()) {
            return;
        }
        Matcher matcher = THERE.matcher(galley.text());
        while (matcher.find()) {
            galley.drop(matcher.start(), matcher.end());
        }
    }
}
