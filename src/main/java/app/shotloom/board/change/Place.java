package app.shotloom.board.change;

import app.shotloom.board.internal.Ranked;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where something stands: exactly, by its rank, and beside whom, for when the ranks around it have changed.
 *
 * @param within the scene a shot stands in, null for a scene itself
 * @param after what stood right before it, null at the beginning
 * @param before what stood right behind it, null at the end
 */
public record Place(@Nullable UUID within, double rank, @Nullable UUID after, @Nullable UUID before) {

    private static final String NONE = "-";

    /** Of something among its siblings, which are in order and may hold it or not. */
    public static Place among(@Nullable UUID within, Ranked it, List<? extends Ranked> siblings) {
        UUID after = null;
        for (Ranked sibling : siblings) {
            if (!sibling.id().equals(it.id())) {
                if (sibling.rank() > it.rank()) {
                    return new Place(within, it.rank(), after, sibling.id());
                }
                after = sibling.id();
            }
        }
        return new Place(within, it.rank(), after, null);
    }

    public boolean isWithin(@Nullable UUID scene) {
        return Objects.equals(within, scene);
    }

    public String text() {
        return String.join(" ", text(within), Double.toString(rank), text(after), text(before));
    }

    public static Place of(String text) {
        String[] parts = text.split(" ");
        return new Place(id(parts[0]), Double.parseDouble(parts[1]), id(parts[2]), id(parts[3]));
    }

    private static String text(@Nullable UUID id) {
        return id == null ? NONE : id.toString();
    }

    private static @Nullable UUID id(String text) {
        return text.equals(NONE) ? null : UUID.fromString(text);
    }
}
