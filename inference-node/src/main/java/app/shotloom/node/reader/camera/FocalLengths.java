package app.shotloom.node.reader.camera;

import app.shotloom.node.reader.Galley;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Finds lenses that are named by their focal length: "shot on an 85mm lens". */
final class FocalLengths {
    private static final Pattern LENGTH = Pattern.compile(
            "(?i)(?<![\\p{L}\\p{N}.])(?:(?:shot |filmed )?(?:with|on|using|through|at|in) )?(?:an? )?(\\d{1,4}) ?mm\\b"
                    + "(?! (?:film|tape|projector|footage|stock|thick|wide|long|tall|movie|analog))(?:[- ](?:lens|prime))*(?: f/?\\d(?:\\.\\d)?)?");
    private static final int LONGEST_WIDE = 28;
    private static final int SHORTEST_TELE = 75;

    private FocalLengths() {}

    /** What the first of them is; null when there is none. */
    static @Nullable String takeFrom(Galley galley) {
        String lens = null;
        Matcher matcher = LENGTH.matcher(galley.text());
        while (matcher.find()) {
            int millimetres = Integer.parseInt(matcher.group(1));
            boolean sane = millimetres >= 8 && millimetres <= 1200;
            if (sane) {
                galley.cut(matcher.start(), matcher.end());
            }
            lens = sane && lens == null ? lens(millimetres) : lens;
        }
        return lens;
    }

    private static String lens(int millimetres) {
        return millimetres <= LONGEST_WIDE ? "wide" : millimetres < SHORTEST_TELE ? "normal" : "tele";
    }
}
