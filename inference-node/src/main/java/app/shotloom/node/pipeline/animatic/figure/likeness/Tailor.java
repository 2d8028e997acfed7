package app.shotloom.node.pipeline.animatic.figure.likeness;

import app.shotloom.node.pipeline.animatic.figure.likeness.Outfit.Piece;
import app.shotloom.node.reader.Appearance;
import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Makes a likeness of the words of a character sheet, or of a shot; what they leave open goes by the person's key. */
public final class Tailor {
    private final Chance chance;
    private final Phrase who;
    private final Appearance sheet;
    private final String worn;
    private final boolean female;
    private final double years;

    /**
     * @param key the same person always has the same key
     * @param name what the person is called
     * @param said everything else that is said of them, such as "an old woman"
     * @param worn what the shot's own words say they wear
     */
    public Tailor(String key, String name, String said, Appearance sheet, String worn) {
        this.chance = new Chance(key);
        this.who = new Phrase(said + " " + sheet.build());
        this.sheet = sheet;
        this.worn = worn;
        this.years = Physique.years(new Phrase(sheet.age() + " " + said), who);
        this.female = Physique.female(new Phrase(said + " " + sheet.hair() + " " + sheet.clothing()), name, chance);
    }

    /** @param color that the words ask for, or null */
    public Likeness likeness(@Nullable Color color) {
        Phrase hairWords = new Phrase(sheet.hair() + " " + piecesWith("hair") + " " + haircut());
        String beard = beard();
        return new Likeness(
                chance.key(),
                years,
                female,
                Physique.tall(years, female, who),
                Physique.build(years, female, who),
                Palette.skin(chance, new Phrase(sheet.skin() + " " + skinWords())),
                Palette.hair(chance, hairWords.color(), hairWords, years),
                style(hairWords),
                beard,
                outfit(color),
                aids());
    }

    /** An outfit changed by what is put on and taken off. */
    public static Outfit changed(String key, Outfit outfit, List<String> wears, List<String> without) {
        var dresser = new Dresser(new Chance(key), outfit);
        without.forEach(dresser::remove);
        wears.forEach(dresser::wear);
        return dresser.outfit();
    }

    private Outfit outfit(@Nullable Color color) {
        var dresser = new Dresser(chance, usual());
        dresser.role(who);
        dresser.makeWayFor(sheet.clothing());
        if (sheet.clothing().isBlank()) {
            Color leading = new Phrase(sheet.colours()).color();
            if (leading != null) {
                dresser.paint(leading);
            }
        }
        dresser.wear(sheet.clothing());
        dresser.wear(worn);
        if (who.has("wearing glasses|glasses|spectacles|bespectacled")) {
            dresser.wear("glasses");
        }
        if (color != null) {
            dresser.paint(color);
        }
        return dresser.outfit();
    }

    /** Ordinary clothes. */
    private Outfit usual() {
        Map<String, Piece> worn = new LinkedHashMap<>();
        boolean dress = female && years > 2 && chance.at(11) < 0.08;
        boolean hot = chance.at(12) < 0.3;
        Color top = Palette.cloth(chance, 1, "top");
        String collar = chance.of(13, List.of("round", "shirt", "v", "hood", "round"));
        worn.put("top", new Piece(top, hot || dress ? "short" : "long", collar));
        Color legs = dress ? top : Palette.cloth(chance, 3, "legs");
        String cut = dress ? "skirt" : years < 13 && chance.at(14) < 0.4 ? "shorts" : female && chance.at(15) < 0.25 ? "skirt" : "trousers";
        worn.put("legs", new Piece(legs, cut, ""));
        worn.put("feet", new Piece(Palette.cloth(chance, 4, "feet"), years < 1.5 ? "bare" : "shoes", ""));
        if (years > 14 && !dress && this.worn.isBlank() && chance.at(16) < 0.22) {
            worn.put("outer", new Piece(Palette.cloth(chance, 17, "outer"), "jacket", ""));
        }
        return new Outfit(worn);
    }

    private String style(Phrase words) {
        for (String line : Wardrobe.lines("hair.txt")) {
            int colon = line.indexOf(':');
            if (words.has(line.substring(colon + 1).strip().replace(", ", "|"))) {
                return line.substring(0, colon);
            }
        }
        if (years < 1.5) {
            return "tuft";
        }
        if (who.has("ballerina|geisha|granny|grandmother|grandma") || female && years > 66) {
            return "bun";
        }
        List<String> ladies = List.of("long", "bob", "ponytail", "wavy", "bun", "curly", "fringe", "short");
        List<String> girls = List.of("pigtails", "ponytail", "long", "bob", "braid", "curly", "fringe");
        List<String> men = List.of("short", "short", "curly", "spiky", "buzz", "short");
        return female ? chance.of(9, years < 14 ? girls : ladies) : years > 60 ? chance.of(9, List.of("balding", "short", "bald", "balding")) : chance.of(9, men);
    }

    private @Nullable String beard() {
        var words = new Phrase(sheet.hair() + " " + who.text() + " " + worn + " " + piecesWith("beard"));
        if (words.has("long beard|long white beard|wizard|santa|santa claus|gnome")) {
            return "longbeard";
        }
        if (words.has("beard|bearded|viking|lumberjack|dwarf")) {
            return "beard";
        }
        if (words.has("moustache|mustache|moustached")) {
            return "moustache";
        }
        if (words.has("stubble|unshaven|goatee")) {
            return words.has("goatee") ? "goatee" : "stubble";
        }
        boolean bare = female || years < 20 || !sheet.hair().isBlank() || words.has("clean-shaven");
        double lot = chance.at(19);
        return bare ? null : lot < 0.16 ? "beard" : lot < 0.26 ? "moustache" : null;
    }

    private Set<String> aids() {
        var words = new Phrase(who.text() + " " + worn + " " + sheet.clothing() + " " + sheet.build());
        Set<String> aids = new LinkedHashSet<>();
        if (words.has("wheelchair|wheel chair|wheelchair user")) {
            aids.add("wheelchair");
        }
        if (words.has("walking stick|cane|walking-stick|crutch|crutches|staff")) {
            aids.add("stick");
        }
        return aids;
    }

    private String haircut() {
        return who.has("redhead|red-haired|blonde|blond|brunette|bald|ginger|curly-haired|long-haired|short-haired|black-haired|grey-haired|gray-haired|white-haired")
                ? who.text().replace("-haired", " ").replace("redhead", "ginger")
                : "";
    }

    private String skinWords() {
        return who.has("asian|chinese|japanese|korean|african|indian|hispanic|latino|latina|caucasian|arab|freckled|dark-skinned|pale")
                ? who.text()
                : "";
    }

    /** The part of the words on clothes that is about hair. */
    private String piecesWith(String word) {
        for (String piece : (worn + "," + who.text()).split(",|\\bwith\\b|\\band\\b")) {
            if (piece.contains(word)) {
                return piece;
            }
        }
        return "";
    }
}
