package app.shotloom.node.reader.caption;

import app.shotloom.node.reader.Lexicon;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/** The forms of English words: plurals, the third person, the article before a word, numbers as words, lists. */
final class Inflection {
    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");
    private static final Map<String, String> PLURALS = plurals();
    /** "clocks", "houses" and "oranges" are plurals already; "bus", "glass", "lens" and "species" are none. */
    private static final Pattern PLURAL = Pattern.compile("(?!.*(?:corps|biceps|triceps|species|series)$).*(?:[bcdfgklmprtvwy]|[^aeiou]e|[aeou][dgkmnpstv]e)s$");
    private static final Pattern HISSING = Pattern.compile(".*(?:s|x|z|ch|sh)$");
    private static final Pattern CONSONANT_Y = Pattern.compile(".*[^aeiou]y$");
    private static final Pattern VOWEL = Pattern.compile("(?i)(?:[aeiou]|ho(?:ur|nest|no[u]?r)|heir|x-|[fhlmnrsx](?=\\b|-)|8|11\\b|18\\b).*");
    private static final Pattern NO_VOWEL = Pattern.compile("(?i)(?:u(?:ni(?!n|m)|se|sual|kulele|tensil|rin|ran)|eu|ewe|one\\b|one-|once|ouija).*");

    private Inflection() {}

    static String plural(String noun) {
        int space = noun.lastIndexOf(' ') + 1;
        String last = noun.substring(space).toLowerCase(Locale.ROOT);
        String before = noun.substring(0, space);
        String known = PLURALS.get(last);
        if (known == null && last.endsWith("man") && last.length() > 3 && !last.matches("human|german|roman|ottoman|talisman")) {
            known = last.substring(0, last.length() - 2) + "en";
        }
        if (known != null) {
            return before + known;
        }
        return PLURAL.matcher(last).matches() ? noun : before + withS(noun.substring(space));
    }

    /** Whether a noun in the singular is only used in the plural, as scissors are. */
    static boolean isOwnPlural(String noun) {
        String last = noun.substring(noun.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
        return last.equals(PLURALS.get(last)) && last.endsWith("s") && !last.equals("series");
    }

    /** The third person of a verb with its particle: {@code gets up}. */
    static String third(String verb) {
        int space = verb.indexOf(' ');
        String first = space < 0 ? verb : verb.substring(0, space);
        String rest = space < 0 ? "" : verb.substring(space);
        return switch (first) {
            case "be" -> "is";
            case "have" -> "has";
            case "do", "go", "undergo", "forgo", "veto", "echo" -> first + "es";
            default -> withS(first);
        } + rest;
    }

    private static String withS(String word) {
        if (HISSING.matcher(word).matches()) {
            return word + "es";
        }
        return CONSONANT_Y.matcher(word).matches() ? word.substring(0, word.length() - 1) + "ies" : word + "s";
    }

    /** The words with "a" or "an" before them. */
    static String withArticle(String words) {
        boolean vowel = VOWEL.matcher(words).matches() && !NO_VOWEL.matcher(words).matches();
        boolean other = words.startsWith("other ");
        return (other ? "an" : vowel ? "an " : "a ") + words;
    }

    static String number(int count) {
        return count < NUMBERS.size() ? NUMBERS.get(count) : String.valueOf(count);
    }

    /** "a, b and c". */
    static String list(List<String> items) {
        if (items.size() < 2) {
            return String.join("", items);
        }
        return String.join(", ", items.subList(0, items.size() - 1)) + " and " + items.getLast();
    }

    /** As the beginning of a sentence. */
    static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }

    private static Map<String, String> plurals() {
        Map<String, String> plurals = new HashMap<>();
        for (String line : Lexicon.lines(Inflection.class, "irregular.txt")) {
            int colon = line.indexOf(':');
            plurals.put(line.substring(colon + 1).strip(), line.substring(0, colon));
        }
        return plurals;
    }
}
