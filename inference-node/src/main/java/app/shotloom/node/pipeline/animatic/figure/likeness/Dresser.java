package app.shotloom.node.pipeline.animatic.figure.likeness;

import app.shotloom.node.pipeline.animatic.figure.likeness.Outfit.Piece;
import app.shotloom.node.pipeline.animatic.figure.likeness.Wardrobe.Part;
import app.shotloom.node.pipeline.animatic.ink.Hues;
import java.awt.Color;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Puts clothes on, by words. */
final class Dresser {
    private final Chance chance;
    private Outfit outfit;
    private int picked = 40;

    Dresser(Chance chance, Outfit outfit) {
        this.chance = chance;
        this.outfit = outfit;
    }

    Outfit outfit() {
        return outfit;
    }

    /** What somebody wears who is what these words say; the last word of a role decides. */
    void role(Phrase who) {
        List<Part> parts = null;
        for (int i = 0; i < who.words().size(); i++) {
            Match match = match(Wardrobe.ROLES, who.words(), i);
            parts = match == null ? parts : match.parts();
            i += match == null ? 0 : match.length() - 1;
        }
        if (parts != null) {
            outfit = outfit.without("outer").without("hat");
            put(parts, null, "");
        }
    }

    /** Whose sheet names a jumper wears no oilskin over it because of a trade. */
    void makeWayFor(String clothing) {
        List<String> words = new Phrase(clothing).words();
        boolean dressed = false;
        for (int i = 0; i < words.size(); i++) {
            Match match = match(Wardrobe.CLOTHES, words, i);
            dressed |= match != null && match.parts().stream().anyMatch(part -> part.slot().equals("top") || part.slot().equals("outer"));
        }
        outfit = dressed ? outfit.without("outer").without("hat") : outfit;
    }

    /** What words say is worn; a colour goes with the piece that comes after it. */
    void wear(String clothing) {
        List<String> words = new Phrase(clothing).words();
        List<Color> colors = new ArrayList<>();
        String pattern = "";
        boolean any = false;
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            Match match = match(Wardrobe.CLOTHES, words, i);
            match = match == null ? match(Wardrobe.ROLES, words, i) : match;
            Color color = Phrase.colorOf(word);
            if (match != null) {
                put(match.parts(), colors.isEmpty() ? null : colors.getFirst(), pattern);
                any = true;
                colors.clear();
                pattern = "";
                i += match.length() - 1;
            } else if (color != null) {
                colors.add(shaded(color, i == 0 ? "" : words.get(i - 1)));
            } else if (word.startsWith("strip") || word.startsWith("check") || word.startsWith("plaid") || word.startsWith("dot") || word.startsWith("polka") || word.startsWith("flor")) {
                pattern = word.startsWith("plaid") ? "check" : word.substring(0, 3);
            }
        }
        if (!any && !colors.isEmpty()) {
            paint(colors.getFirst());
        }
    }

    /** Makes a colour the one that is seen most. */
    void paint(Color color) {
        for (String slot : List.of("outer", "top")) {
            Piece piece = outfit.get(slot);
            outfit = piece == null ? outfit : outfit.with(slot, piece.in(color));
        }
        Piece legs = outfit.get("legs");
        if (legs != null) {
            outfit = outfit.with("legs", legs.in(legs.cut().contains("skirt") ? color : Hues.mix(color, new Color(0x2A2B31), 0.3)));
        }
    }

    /** Takes off what words name. */
    void remove(String clothing) {
        List<String> words = new Phrase(clothing).words();
        for (int i = 0; i < words.size(); i++) {
            Match match = match(Wardrobe.CLOTHES, words, i);
            if (match != null) {
                String slot = match.parts().getFirst().slot();
                outfit = slot.equals("feet") ? outfit.with(slot, new Piece(Color.BLACK, "bare", "")) : outfit.without(slot);
                i += match.length() - 1;
            }
        }
    }

    private static Color shaded(Color color, String before) {
        return switch (before) {
            case "dark", "deep" -> Hues.mix(color, new Color(0x1E1E26), 0.4);
            case "light", "pale", "pastel" -> Hues.mix(color, new Color(0xF7F3EA), 0.45);
            default -> color;
        };
    }

    private record Match(List<Part> parts, int length) {}

    private static @Nullable Match match(Map<String, List<Part>> all, List<String> words, int from) {
        for (int length = Math.min(Wardrobe.LONGEST, words.size() - from); length > 0; length--) {
            List<Part> parts = Wardrobe.find(all, String.join(" ", words.subList(from, from + length)));
            if (parts != null) {
                return new Match(parts, length);
            }
        }
        return null;
    }

    private void put(List<Part> parts, @Nullable Color said, String pattern) {
        boolean fixed = parts.stream().noneMatch(Part::open);
        for (Part part : parts) {
            Color usual = part.color() == null ? Palette.cloth(chance, picked++, part.slot()) : part.color();
            boolean main = part.open() || fixed && part == parts.getFirst();
            outfit = outfit.with(part.slot(), new Piece(said != null && main ? said : usual, part.cut(), part.collar()));
        }
        if (!pattern.isEmpty()) {
            Piece top = outfit.get("top");
            Color base = top == null ? Color.WHITE : top.color();
            boolean pale = Hues.lab(base)[0] > 60;
            outfit = outfit.with(pattern.equals("str") ? "stripedtop" : "checks", new Piece(pale ? new Color(0x35405A) : new Color(0xF2EEE4), pattern, ""));
        }
    }
}
