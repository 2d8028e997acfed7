package app.shotloom.shots;

import app.shotloom.board.BoardLook;
import app.shotloom.board.Look;
import app.shotloom.cast.CastBook.Shown;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What a picture of a shot is drawn from: kept with each take, so that it can be told whether the take still shows what the
 * board says.
 *
 * @param fields what the shot said, without its notes; the look is the board's where the shot had none
 * @param sheets in the shot, each with its print
 * @param others what else it is drawn from, as {@link DrawnFrom#what} and print
 */
public record Said(
        Map<ShotField, String> fields, boolean arrows, List<Sheet> sheets, @Nullable Map<String, String> others) {

    /** @param print as {@link Shown#print} */
    public record Sheet(String id, String name, String print) {

        static Sheet of(Shown shown) {
            return new Sheet(shown.sheet().id().toString(), shown.sheet().name(), shown.print());
        }
    }

    public Said {
        fields = Map.copyOf(fields);
        sheets = List.copyOf(sheets);
        others = others == null ? Map.of() : Map.copyOf(others);
    }

    /** @param cast whom the shot shows, and the style it is drawn in */
    static Said by(Shot shot, BoardLook board, List<Shown> cast, Map<String, String> others) {
        Map<ShotField, String> fields = new EnumMap<>(ShotField.class);
        for (ShotField field : ShotField.values()) {
            if (field != ShotField.NOTES) {
                fields.put(field, shot.value(field));
            }
        }
        Look look = shot.look() == null ? board.look() : shot.look();
        fields.put(ShotField.LOOK, look.code());
        return new Said(
                fields,
                board.arrows(),
                cast.stream().map(Sheet::of).toList(),
                others);
    }

    /** The print of something else; empty where there is none. */
    String print(String what) {
        return others == null ? "" : others.getOrDefault(what, "");
    }

    boolean knows(String what) {
        return others != null && others.containsKey(what);
    }

    String value(ShotField field) {
        return fields.getOrDefault(field, "");
    }
}
