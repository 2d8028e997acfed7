package app.shotloom.node.pipeline.animatic.figure.likeness;

import java.awt.Color;
import org.jspecify.annotations.Nullable;

/** The colours that people have when nothing is said: far apart, so that they are told from each other. */
final class Palette {
    private static final int[] CLOTH = {
        0xB8473B, 0x3B6FA0, 0x5C8F4C, 0xD9A336, 0x7B559A, 0x2F8C86, 0xCC6F92, 0xD9813A, 0x42506F, 0x8C5A3C, 0x9BB13F, 0xE7DFCB
    };
    private static final int[] LEGS = {0x3F4657, 0x5B4A3C, 0x4A6285, 0x7A7162, 0x38383F, 0x6B4A58, 0x50604C, 0xA08A66};
    private static final int[] SHOES = {0x3A322D, 0x5A3A28, 0xE9E4DA, 0x2A2C36, 0x7E3A33};
    private static final int[] HAIR = {0x2B2320, 0x5A3A24, 0x8A5A2E, 0x1F1D22, 0x9C4A2A, 0xD2A65C, 0x6E4A33};
    private static final int[] SKIN = {0xF0C8A4, 0xD9A06C, 0x9C6A42, 0xF3D3B5, 0x74492D, 0xC98D5C};

    private Palette() {}

    static Color cloth(Chance chance, int use, String slot) {
        return switch (slot) {
            case "legs" -> chance.color(use, LEGS);
            case "feet" -> chance.color(use, SHOES);
            default -> chance.color(use, CLOTH);
        };
    }

    static Color skin(Chance chance, Phrase words) {
        if (words.has("dark brown|black|ebony|deep|very dark|dark-skinned|african|black-skinned")) {
            return new Color(0x6E4629);
        }
        if (words.has("light brown|olive|tan|tanned|medium|golden|hispanic|latino|latina|arab|bronze|mixed")) {
            return new Color(0xCF9763);
        }
        if (words.has("brown|dark|indian|brown-skinned")) {
            return new Color(0x93613B);
        }
        if (words.has("asian|chinese|japanese|korean")) {
            return new Color(0xEBC190);
        }
        if (words.has("pale|fair|white|light|porcelain|freckled|caucasian|rosy")) {
            return new Color(0xF5D5B8);
        }
        if (words.has("green")) {
            return new Color(0x8DAA6A);
        }
        return words.has("blue") ? new Color(0x7FA4C4) : chance.color(5, SKIN);
    }

    static Color hair(Chance chance, @Nullable Color named, Phrase words, double years) {
        if (words.has("blonde|blond|golden|fair")) {
            return new Color(0xDDB765);
        }
        if (words.has("ginger|red|auburn|redhead|red-haired|strawberry")) {
            return new Color(0xB5562B);
        }
        if (words.has("brunette|chestnut|brown")) {
            return new Color(0x5E3C26);
        }
        if (words.has("black|dark|raven")) {
            return new Color(0x26222A);
        }
        if (words.has("grey|gray|silver|white|salt-and-pepper")) {
            return new Color(words.has("white") ? 0xEDEAE2 : 0xB9B7B3);
        }
        return named != null ? named : years > 62 ? new Color(0xC9C6C0) : chance.color(7, HAIR);
    }
}
