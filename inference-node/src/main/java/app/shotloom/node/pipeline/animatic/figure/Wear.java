package app.shotloom.node.pipeline.animatic.figure;

import app.shotloom.node.pipeline.animatic.figure.likeness.Likeness;
import app.shotloom.node.pipeline.animatic.figure.likeness.Outfit;
import app.shotloom.node.pipeline.animatic.figure.likeness.Tailor;
import app.shotloom.node.pipeline.animatic.ink.Hues;
import app.shotloom.node.pipeline.animatic.puppet.Moment.Condition;
import app.shotloom.node.reader.Colours;
import java.awt.Color;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a person's looks become by what is put on, taken off, dyed, wetted and soiled in the shot. */
final class Wear {
    private static final Color MUD = new Color(0x6B4E32);
    private static final double DYE_STEPS = 8;
    private static final Color NIGHT = new Color(0x1E222C);

    private final Likeness likeness;
    private final Map<String, Likeness> known = new LinkedHashMap<>();

    Wear(Likeness likeness) {
        this.likeness = likeness;
    }

    Likeness under(List<Condition> conditions) {
        List<String> wears = new ArrayList<>();
        List<String> without = new ArrayList<>();
        String state = "";
        Color hair = likeness.hair();
        for (Condition condition : conditions) {
            hair = condition.attribute().equals("hair") ? dyed(hair, condition) : hair;
            if (condition.degree() >= 0.5) {
                switch (condition.attribute()) {
                    case "wears" -> wears.add(condition.value());
                    case "without" -> without.add(condition.value());
                    case "condition" -> state = condition.value();
                    default -> {
                        // a posture or a face, which is no matter of looks
                    }
                }
            }
        }
        String wanted = state;
        Color dyed = hair;
        return known.computeIfAbsent(
                wears + "/" + without + "/" + state + "/" + hair.getRGB(),
                key -> changed(dyed.equals(likeness.hair()) ? likeness : likeness.coloured(likeness.skin(), dyed), wears, without, wanted));
    }

    /** On its way from the colour it had to another, in a few steps. */
    private static Color dyed(Color hair, Condition condition) {
        Integer to = Colours.rgb(condition.value());
        Integer from = condition.before() == null ? null : Colours.rgb(condition.before());
        double share = Math.round(Math.clamp(condition.degree(), 0, 1) * DYE_STEPS) / DYE_STEPS;
        return to == null ? hair : Hues.mix(from == null ? hair : new Color(from), new Color(to), share);
    }

    private static Likeness changed(Likeness likeness, List<String> wears, List<String> without, String state) {
        Outfit outfit = Tailor.changed(likeness.key(), likeness.outfit(), wears, without);
        return switch (state) {
            case "wet", "soaked", "drenched" -> stained(likeness, outfit, NIGHT, 0.28, 0.04);
            case "dirty", "muddy", "dusty", "filthy" -> stained(likeness, outfit, MUD, 0.45, 0.30);
            default -> likeness.in(outfit);
        };
    }

    private static Likeness stained(Likeness likeness, Outfit outfit, Color with, double cloth, double skin) {
        Outfit stained = outfit;
        for (var piece : outfit.worn().entrySet()) {
            Outfit.Piece old = piece.getValue();
            stained = stained.with(piece.getKey(), new Outfit.Piece(Hues.mix(old.color(), with, cloth), old.cut(), old.collar()));
        }
        return likeness.in(stained).coloured(Hues.mix(likeness.skin(), with, skin), Hues.mix(likeness.hair(), with, cloth));
    }
}
