package app.shotloom.node.reader.caption;

import app.shotloom.node.brief.Brief;

/** What a subject is, and what it turns into, as what follows its name in a clause. */
final class Changes {
    private Changes() {}

    static String condition(Brief.State state, Naming names) {
        boolean many = names.isPlural(state.subject());
        String is = many ? "are" : "is";
        return switch (state.attribute()) {
            case "material" -> is + " made of " + state.value();
            case "light" -> is + " " + lit(state.value());
            case "form" -> (many ? "have" : "has") + " the form of " + Inflection.withArticle(state.value());
            case "presence" -> is + (state.value().startsWith("disappear") ? " not there" : " there");
            case "expression" -> (many ? "look " : "looks ") + state.value();
            case "wears" -> (many ? "wear " : "wears ") + Clothes.said(state.value());
            case "without" -> (many ? "wear no " : "wears no ") + state.value();
            case "holding" -> (many ? "hold " : "holds ") + Clothes.said(state.value());
            default -> is + " " + state.value();
        };
    }

    static String change(Brief.State state, Naming names) {
        boolean many = names.isPlural(state.subject());
        String s = many ? "" : "s";
        String value = state.value();
        return switch (state.attribute()) {
            case "color" -> "turn" + s + (state.before() == null || state.before().equals(names.subject(state.subject()).color()) ? " " + value : " from " + state.before() + " to " + value);
            case "material" -> "turn" + s + " into " + value;
            case "form" -> "turn" + s + " into " + Inflection.withArticle(value);
            case "size" -> "become" + s + " " + value;
            case "light" -> value.equals("off") ? (many ? "go out" : "goes out") : "light" + s + " up";
            case "presence" -> value.startsWith("disappear") ? "disappear" + s : "appear" + s;
            case "posture" -> (many ? "are" : "is") + " now " + value;
            case "expression" -> "now look" + s + " " + value;
            case "wears" -> "now wear" + s + " " + Clothes.said(value);
            case "without" -> "no longer wear" + s + " " + Clothes.said(value);
            case "holding" -> "now hold" + s + " " + Clothes.said(value);
            default -> value.matches("\\p{L}+er") ? "become" + s + " " + value : (many ? "are" : "is") + " " + value + " from then on";
        };
    }

    static String lit(String value) {
        return switch (value) {
            case "on" -> "switched on";
            case "off" -> "switched off";
            default -> value;
        };
    }
}
