package app.shotloom.brief.continuity;

import app.shotloom.brief.Ledger;
import java.util.Locale;

/** Says a contradiction in one sentence. */
final class Message {

    private Message() {}

    /** @param shot that left it so, by its number */
    static String of(Claim claim, String says, Ledger.Fact left, String shot) {
        String who = name(claim);
        String what = switch (claim.attribute()) {
            case "setting" -> "This shot is set in %s, but %s in %s.".formatted(spaced(says), shot, spaced(left.value()));
            case "time" -> "It is %s here, but %s in %s.".formatted(says, left.value(), shot);
            case "presence" -> "%s is here when the shot begins, but %s in %s.".formatted(who, gone(left), shot);
            case "becomes" -> "%s becomes %s here, but is so since %s.".formatted(who, says, shot);
            case "wears" -> "%s wears %s here, but %s in %s.".formatted(who, a(says), worn(left), shot);
            case "without" -> "%s is without %s here, but %s in %s.".formatted(who, a(says), worn(left), shot);
            case "holding" -> "%s holds %s here, but %s has it since %s.".formatted(who, the(says), the(left.label()), shot);
            default -> left.attribute().equals("holding")
                    ? "%s is %s here, but in %s’s hand since %s.".formatted(who, says, the(left.label()), shot)
                    : "%s is %s here, but %s since %s.".formatted(who, says, left.value(), shot);
        };
        return what.substring(0, 1).toUpperCase(Locale.ROOT) + what.substring(1);
    }

    private static String name(Claim claim) {
        String label = claim.who().label();
        return claim.who().isSheet() ? label : the(label);
    }

    /** As people speak of somebody or something: a name as it is, a noun with its article. */
    static String the(String label) {
        if (label.isEmpty()) {
            return "somebody";
        }
        return Character.isUpperCase(label.codePointAt(0)) ? label : "the " + label;
    }

    private static String a(String garment) {
        boolean several = garment.endsWith("s") && !garment.endsWith("ss");
        return several ? garment : ("aeiou".indexOf(garment.charAt(0)) < 0 ? "a " : "an ") + garment;
    }

    private static String gone(Ledger.Fact left) {
        return left.attribute().equals("presence") ? "disappeared" : "left the picture";
    }

    private static String worn(Ledger.Fact left) {
        return left.attribute().equals("without") ? "took it off" : "wore " + a(left.value());
    }

    private static String spaced(String setting) {
        return setting.replace('-', ' ');
    }
}
