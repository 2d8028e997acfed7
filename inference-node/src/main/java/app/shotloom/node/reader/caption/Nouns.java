package app.shotloom.node.reader.caption;

import app.shotloom.node.brief.Brief;
import app.shotloom.node.brief.Brief.Subject;
import app.shotloom.node.reader.CastMember;
import app.shotloom.node.reader.Lexicon;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** What nouns call for in a sentence: an article or none, and "he", "she", "it" or "they". */
final class Nouns {
    private static final Set<String> MASS = mass();
    private static final Map<String, String> PRONOUNS = pronouns();

    private Nouns() {}

    /** Whether a noun names what cannot be counted, as "water" does; "a glass of water" can. */
    static boolean isMass(String label) {
        String lower = label.toLowerCase(Locale.ROOT);
        return MASS.contains(lower) || !lower.contains(" of ") && MASS.contains(last(lower)) && lower.indexOf(' ') > 0 && !lower.endsWith(" light");
    }

    private static final Set<String> GROUPS = Set.of("couple", "crowd", "orchestra", "family", "team", "audience", "band", "choir", "crew", "gang", "squad", "tribe", "duo", "trio", "army", "pair", "quartet");
    private static final Set<String> HAD = Set.of("beard", "moustache", "mustache", "ponytail", "tail", "mane", "hair", "tattoo", "smile", "hat", "wig", "mohawk", "bun", "braid");

    /** Whether a noun in the singular names several people. */
    static boolean isGroup(String label) {
        return GROUPS.contains(last(label.toLowerCase(Locale.ROOT)));
    }

    /** Whether a word that describes somebody is something that they have: "tattoos", "beard". */
    static boolean isHad(String trait) {
        return HAD.contains(trait) || trait.matches("(?:tattoo|wing|freckle|horn|antler|braid|dreadlock|stripe|spot|scale|whisker|wrinkle|tusk|fang|curl|scar|eye|ear|paw|leg)s");
    }

    /** {@code he}, {@code she}, {@code it} or {@code they}; empty for a person of whom nobody says which. */
    static String pronoun(Subject subject, boolean many, List<CastMember> cast) {
        if (many) {
            return "they";
        }
        if (subject.count() > 1) {
            return "";
        }
        if (subject.kind() != Brief.Kind.PERSON) {
            return "it";
        }
        String named = PRONOUNS.getOrDefault(last(subject.label().toLowerCase(Locale.ROOT)), "");
        return !named.isEmpty() || subject.characterId() == null ? named : cast.stream()
                .filter(member -> member.characterId().equals(subject.characterId()))
                .map(member -> ofSheet(member.description()))
                .findFirst()
                .orElse("");
    }

    private static String ofSheet(String description) {
        for (String word : description.toLowerCase(Locale.ROOT).split("[^a-z]+")) {
            String pronoun = switch (word) {
                case "she", "her", "hers" -> "she";
                case "he", "his", "him" -> "he";
                default -> PRONOUNS.getOrDefault(word, "");
            };
            if (!pronoun.isEmpty()) {
                return pronoun;
            }
        }
        return "";
    }

    private static String last(String words) {
        return words.substring(words.lastIndexOf(' ') + 1);
    }

    private static Set<String> mass() {
        Set<String> mass = new HashSet<>();
        Lexicon.lines(Nouns.class, "mass.txt").forEach(line -> mass.addAll(Arrays.asList(line.split(",\\s*"))));
        return mass;
    }

    private static Map<String, String> pronouns() {
        Map<String, String> pronouns = new HashMap<>();
        for (String line : Lexicon.lines(Nouns.class, "pronouns.txt")) {
            int colon = line.indexOf(':');
            Arrays.stream(line.substring(colon + 1).strip().split(",\\s*")).forEach(noun -> pronouns.put(noun, line.substring(0, colon)));
        }
        return pronouns;
    }
}
