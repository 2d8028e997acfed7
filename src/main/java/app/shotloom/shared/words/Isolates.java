package app.shotloom.shared.words;

import com.ibm.icu.text.MessagePattern;
import com.ibm.icu.text.MessagePattern.ArgType;
import com.ibm.icu.text.MessagePattern.Part;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * Keeps a name in a script that runs the other way from turning round the words beside it, by Unicode's isolates (UAX #9,
 * section 2.4.2): the Latin "1A." in an Arabic sentence, an Arabic name in a German one.
 */
final class Isolates {

    private static final String FIRST_STRONG = "\u2068";
    private static final String POP = "\u2069";

    private Isolates() {}

    /** @param chosen the names of values that choose a form, and are not said */
    static Map<String, Object> around(Map<String, Object> values, Set<String> chosen, boolean rightToLeft) {
        Map<String, Object> kept = new HashMap<>(values);
        kept.replaceAll((name, value) -> value instanceof String text && !chosen.contains(name) && turns(text, rightToLeft)
                ? FIRST_STRONG + text + POP
                : value);
        return kept;
    }

    static Set<String> chosenIn(String pattern) {
        MessagePattern read = new MessagePattern(pattern);
        Set<String> chosen = new TreeSet<>();
        for (int i = 0; i < read.countParts(); i++) {
            Part part = read.getPart(i);
            if (part.getType() == Part.Type.ARG_START && part.getArgType() == ArgType.SELECT) {
                chosen.add(read.getSubstring(read.getPart(i + 1)));
            }
        }
        return chosen;
    }

    private static boolean turns(String text, boolean rightToLeft) {
        return text.codePoints().map(Character::getDirectionality).anyMatch(direction -> rightToLeft
                ? direction == Character.DIRECTIONALITY_LEFT_TO_RIGHT
                : direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT || direction == Character.DIRECTIONALITY_RIGHT_TO_LEFT_ARABIC);
    }
}
