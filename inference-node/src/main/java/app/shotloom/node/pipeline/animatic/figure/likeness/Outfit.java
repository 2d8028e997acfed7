package app.shotloom.node.pipeline.animatic.figure.likeness;

import java.awt.Color;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a person has on.
 *
 * @param worn by the name of the slot (top, legs, outer, feet, hat) or of the extra (scarf, apron, …)
 */
public record Outfit(Map<String, Piece> worn) {
    /**
     * A piece of clothing.
     *
     * @param cut such as {@code long} sleeves, {@code trousers}, {@code coat}; may be empty
     * @param collar may be empty
     */
    public record Piece(Color color, String cut, String collar) {
        Piece in(Color other) {
            return new Piece(other, cut, collar);
        }
    }

    public Outfit {
        worn = java.util.Collections.unmodifiableMap(new LinkedHashMap<>(worn));
    }

    public @Nullable Piece get(String slot) {
        return worn.get(slot);
    }

    public boolean has(String slot) {
        return worn.containsKey(slot);
    }

    /** The colour of a slot, or another one when nothing is worn there. */
    public Color color(String slot, Color otherwise) {
        Piece piece = worn.get(slot);
        return piece == null ? otherwise : piece.color();
    }

    public String cut(String slot) {
        Piece piece = worn.get(slot);
        return piece == null ? "" : piece.cut();
    }

    public Outfit with(String slot, Piece piece) {
        var changed = new LinkedHashMap<>(worn);
        changed.put(slot, piece);
        return new Outfit(changed);
    }

    public Outfit without(String slot) {
        var changed = new LinkedHashMap<>(worn);
        changed.remove(slot);
        return new Outfit(changed);
    }
}
