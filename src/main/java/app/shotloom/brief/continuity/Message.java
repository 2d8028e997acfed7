package app.shotloom.brief.continuity;

import app.shotloom.brief.Ledger;
import app.shotloom.shared.words.Saying;
import java.util.HashMap;
import java.util.Map;

/** Says a contradiction in one sentence. */
final class Message {

    private Message() {}

    /** @param shot that left it so, by its number */
    static Saying of(Claim claim, String says, Ledger.Fact left, String shot) {
        Map<String, Object> values = new HashMap<>();
        values.put("who", claim.who().label());
        values.put("named", claim.who().isSheet() ? "yes" : named(claim.who().label()));
        values.put("shot", shot);
        values.put("says", spaced(says));
        values.put("saysNamed", named(says));
        values.put("saysArticle", article(says));
        values.put("left", spaced(left.value()));
        values.put("leftArticle", article(left.value()));
        values.put("holder", left.label());
        values.put("holderNamed", named(left.label()));
        return new Saying("brief.clash." + key(claim, left), values);
    }

    private static String key(Claim claim, Ledger.Fact left) {
        boolean off = left.attribute().equals("without");
        return switch (claim.attribute()) {
            case "setting", "time", "becomes", "holding" -> claim.attribute();
            case "presence" -> left.attribute().equals("presence") ? "disappeared" : "gone";
            case "wears", "without" -> claim.attribute() + (off ? "-off" : "");
            default -> left.attribute().equals("holding") ? "in-hand" : "is";
        };
    }

    /** As people speak in English of somebody or something: a name as it is, a noun with its article. */
    static String the(String label) {
        return named(label).equals("yes") ? label : "the " + label;
    }

    private static String named(String label) {
        return label.isEmpty() ? "nobody" : Character.isUpperCase(label.codePointAt(0)) ? "yes" : "no";
    }

    /** The English article of a garment: none for several, and for a pair. */
    private static String article(String garment) {
        boolean several = garment.isEmpty() || garment.endsWith("s") && !garment.endsWith("ss");
        return several ? "none" : "aeiou".indexOf(garment.charAt(0)) < 0 ? "a" : "an";
    }

    private static String spaced(String setting) {
        return setting.replace('-', ' ');
    }
}
