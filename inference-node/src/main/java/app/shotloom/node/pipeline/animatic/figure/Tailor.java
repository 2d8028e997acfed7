package app.shotloom.node.pipeline.animatic.figure;

import app.shotloom.node.pipeline.animatic.figure.Likeness.Cut;
import app.shotloom.node.pipeline.animatic.figure.Likeness.HairStyle;
import app.shotloom.node.pipeline.animatic.ink.Noise;
import app.shotloom.node.reader.Appearance;
import app.shotloom.node.reader.Colours;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads a look from the words of a character sheet; what they leave open is chosen by the person's name. */
public final class Tailor {
    private static final Color[] CLOTHES = colors(0xB5523F, 0x3F6F8F, 0x5F8A52, 0xC99A3A, 0x7A5A8C, 0x3F4F6B, 0xA66A4A, 0x4F8A86, 0x9C4F6B);
    private static final Color[] LEGS = colors(0x3F4657, 0x5B4A3C, 0x4A5A6E, 0x6B6558, 0x38383F);
    private static final Color[] HAIR = colors(0x2B2320, 0x5A3A24, 0x8A5A2E, 0x1F1D22, 0x6E4A33, 0xC79A55);
    private static final Color[] SKIN = colors(0xF0C8A4, 0xD9A06C, 0x9C6A42, 0xF3D3B5, 0x7A4E30, 0xC98D5C);
    private static final String TOPS = "shirt|t-shirt|blouse|sweater|jumper|hoodie|jacket|vest|cardigan|top|uniform|suit|armor|spacesuit|overalls|tuxedo";
    private static final String COATS = "raincoat|coat|cloak|robe|gown|kimono|lab coat|cape";
    private static final String SKIRTS = "dress|skirt";
    private static final String TROUSERS = "jeans|trousers|pants|shorts|leggings";
    private static final String HATS = "hat|cap|helmet|beanie|crown|hood|beret";
    private static final String SHOES = "boots|shoes|sneakers|sandals|heels";
    private static final Pattern AGE = Pattern.compile("\\d{1,3}");

    private final String key;
    private final String who;
    private final String wear;
    private final Appearance sheet;

    private Tailor(String key, String who, Appearance sheet, String wear) {
        this.key = key;
        this.who = who.toLowerCase(Locale.ROOT);
        this.sheet = sheet;
        this.wear = wear.toLowerCase(Locale.ROOT);
    }

    /**
     * A person of the cast, or anyone.
     *
     * @param key the same person always has the same key
     * @param who everything else that is said of them, such as "an old woman"
     * @param worn what this shot's own words say they wear
     */
    public static Likeness look(String key, String who, Appearance sheet, String worn) {
        return new Tailor(key, who + " " + sheet.age() + " " + sheet.build(), sheet, worn + ", " + sheet.clothing()).look();
    }

    private Likeness look() {
        double age = age();
        boolean female = has(who, "woman|girl|lady|mother|mom|grandmother|grandma|queen|princess|bride|actress|waitress|witch|female|nun|she|her|sister|daughter|aunt");
        Color top = color(TOPS, color(COATS, color("dress", accent())));
        Cut cut = cut(female);
        Color bottom = cut == Cut.DRESS || cut == Cut.COAT ? color(TROUSERS, pick(LEGS, 3)) : color(TROUSERS + "|skirt", pick(LEGS, 3));
        return new Likeness(
                age < 4 ? 3.9 : age < 13 ? 4.7 : age < 18 ? 5.5 : 6.1,
                age < 4 ? 0.5 : age < 13 ? 0.55 + 0.025 * age : age < 18 ? 0.93 : female ? 0.96 : 1.02,
                girth(),
                age > 66,
                skin(),
                hair(age),
                style(age, female),
                top,
                bottom,
                color(SHOES, new Color(0x3A322D)),
                cut,
                !has(wear, "t-shirt|tank|vest|sleeveless|swim|bikini"),
                hat(),
                has(wear + who, "glasses|spectacles"),
                has(who + sheet.hair(), "beard|bearded|wizard|moustache|santa|viking|dwarf"));
    }

    private double age() {
        Matcher years = AGE.matcher(sheet.age());
        if (years.find()) {
            return Double.parseDouble(years.group());
        }
        if (has(who, "baby|toddler|infant")) {
            return 2;
        }
        if (has(who, "boy|girl|child|children|kid|kids|little|pupil|schoolboy|schoolgirl")) {
            return 9;
        }
        if (has(who, "teenager|teen|teenage|adolescent")) {
            return 15;
        }
        return has(who, "old|elderly|grandmother|grandfather|grandma|grandpa|senior|aged|ancient") ? 75 : 32;
    }

    private double girth() {
        if (has(who, "slim|thin|skinny|slender|lean|lanky")) {
            return 0.82;
        }
        return has(who, "fat|heavy|stout|plump|large|big|stocky|burly|muscular|broad|chubby|sturdy") ? 1.35 : 1;
    }

    private Color skin() {
        String words = sheet.skin().toLowerCase(Locale.ROOT) + " " + who;
        if (has(words, "dark brown|black|ebony|deep|very dark")) {
            return new Color(0x6E4629);
        }
        if (has(words, "light brown|olive|tan|tanned|medium|golden")) {
            return new Color(0xCF9763);
        }
        if (has(words, "brown|dark")) {
            return new Color(0x93613B);
        }
        if (has(words, "pale|fair|white|light|porcelain|freckled")) {
            return new Color(0xF5D5B8);
        }
        return sheet.skin().isBlank() ? pick(SKIN, 5) : new Color(0xE3B188);
    }

    private Color hair(double age) {
        String words = sheet.hair().toLowerCase(Locale.ROOT) + " " + wear;
        if (words.contains("hair") || !sheet.hair().isBlank()) {
            Color named = namedIn(sheet.hair().isBlank() ? hairPhrase() : sheet.hair());
            if (named != null) {
                return named;
            }
        }
        return age > 66 ? new Color(0xC9C6C0) : pick(HAIR, 7);
    }

    private String hairPhrase() {
        for (String piece : wear.split(",")) {
            if (piece.contains("hair")) {
                return piece;
            }
        }
        return "";
    }

    private HairStyle style(double age, boolean female) {
        String words = sheet.hair().toLowerCase(Locale.ROOT) + " " + hairPhrase() + " " + who;
        if (has(words, "bald|shaved|shaven")) {
            return HairStyle.BALD;
        }
        if (has(words, "curl|curls|curly|afro|frizzy|wavy")) {
            return HairStyle.CURLY;
        }
        if (has(words, "bun|knot|updo")) {
            return HairStyle.BUN;
        }
        if (has(words, "ponytail|pony tail|braid|braids|pigtails")) {
            return HairStyle.PONYTAIL;
        }
        if (has(words, "short|crew|cropped|buzz")) {
            return HairStyle.SHORT;
        }
        if (has(words, "long|shoulder-length")) {
            return HairStyle.LONG;
        }
        HairStyle[] usual = {HairStyle.LONG, HairStyle.BOB, HairStyle.PONYTAIL};
        return female ? age > 66 ? HairStyle.BUN : usual[chosen(9, usual.length)] : HairStyle.SHORT;
    }

    private Cut cut(boolean female) {
        if (has(wear, COATS)) {
            return Cut.COAT;
        }
        if (has(wear, "dress")) {
            return Cut.DRESS;
        }
        if (has(wear, "skirt")) {
            return Cut.SKIRT;
        }
        if (has(wear, "shorts|swim|bikini")) {
            return Cut.SHORTS;
        }
        return female && wear.length() < 5 && chosen(11, 3) == 0 ? Cut.DRESS : Cut.TROUSERS;
    }

    private @Nullable Color hat() {
        boolean job = has(who, "firefighter|fireman|chef|cowboy|pirate|witch|wizard|soldier|knight|astronaut|police officer|policeman|queen|king|builder");
        if (has(wear, HATS)) {
            return color(HATS, new Color(0x6B4A3A));
        }
        return job ? has(who, "chef|astronaut") ? new Color(0xF0EEE6) : accent().darker() : null;
    }

    /** The colour said of the first garment of a kind; the fallback when it is not worn or has none. */
    private Color color(String garments, Color fallback) {
        Matcher worn = Pattern.compile("([\\p{L} -]*)\\b(?:" + garments + ")\\b").matcher(wear);
        while (worn.find()) {
            Color named = namedIn(worn.group(1));
            if (named != null) {
                return named;
            }
        }
        return fallback;
    }

    /** The sheet's own leading colour, or one that goes with the name. */
    private Color accent() {
        Color leading = namedIn(sheet.colours());
        return leading == null ? pick(CLOTHES, 1) : leading;
    }

    private static @Nullable Color namedIn(String text) {
        List<String> words = new ArrayList<>(List.of(text.toLowerCase(Locale.ROOT).split("[^\\p{L}]+")));
        for (String word : words) {
            Integer value = Colours.rgb(word);
            if (value != null) {
                return new Color(value);
            }
        }
        return null;
    }

    private Color pick(Color[] colors, int use) {
        return colors[chosen(use, colors.length)];
    }

    private int chosen(int use, int count) {
        return (int) (Noise.at(key.hashCode() * 31L + use) * count);
    }

    private static boolean has(String text, String words) {
        return Pattern.compile("\\b(?:" + words + ")\\b", Pattern.CASE_INSENSITIVE).matcher(text).find();
    }

    private static Color[] colors(int... values) {
        Color[] colors = new Color[values.length];
        for (int i = 0; i < values.length; i++) {
            colors[i] = new Color(values[i]);
        }
        return colors;
    }
}
