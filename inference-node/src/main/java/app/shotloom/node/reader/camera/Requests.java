package app.shotloom.node.reader.camera;

import app.shotloom.node.reader.Galley;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What is asked of whoever draws, where a sentence begins: "please show me", "I want to see", "imagine". */
final class Requests {
    private static final String SIDE = "(?:^|(?<=[.!?;:\\n\\u0001\\u0002]))\\s{0,5}";
    private static final String POLITE = "(?:please,? |can you |could you |would you |kindly |now,? |ok,? |okay,? |so,? )*(?:please )?";
    private static final String MAKING = "(?:show|draw|paint|sketch|make|create|generate|render|depict|illustrate|animate|film|visuali[sz]e|picture|imagine|produce|design|give|let's see|let us see|let me see)";
    private static final String FOR_WHOM = "(?: me| us)?(?: how| that)?(?: (?:a|an|the|some|this)(?: (?:short|quick|nice|beautiful|funny|little))? (?:video|clip|picture|image|scene|shot|drawing|animation|movie|film|sequence)(?: (?:of|with|where|in which|showing|that shows|about))?)?";
    private static final Pattern ASKED = Pattern.compile("(?i)" + SIDE + POLITE + "(?:" + MAKING + FOR_WHOM
            + "|(?:i|we)(?: would|'d|’d)? (?:want|like|love|need)(?: to (?:see|have|show|get))?(?: (?:a|an|the) (?:video|clip|picture|image|scene|shot|drawing|animation)(?: (?:of|with|where|in which|showing))?)?"
            + "|what if|how about|there should be|you (?:can )?see|we (?:now |then |first |also )?see)(?=\\s+(?!up\\b|off\\b|out\\b|down\\b|way\\b|it\\b|her\\b|his\\b|him\\b|them\\b|their\\b|its\\b)[\\p{L}\\p{N}@\"“])(?:\\s+how\\b)?");

    private Requests() {}

    static void takeFrom(Galley galley) {
        Matcher asked = ASKED.matcher(galley.text());
        while (asked.find()) {
            galley.cut(asked.start(), asked.end());
        }
    }
}
