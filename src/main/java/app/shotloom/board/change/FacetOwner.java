package app.shotloom.board.change;

import app.shotloom.board.BoardId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Keeps facets of one subject, and can write them: by this the history takes back what it knows nothing about. Whoever
 * publishes {@link Change} of a subject brings one. Beans are asked in their {@code @Order}: what others stand in first.
 */
public interface FacetOwner {

    boolean owns(Facet facet);

    /** Every facet of the board, of things that were deleted too; asks whether one may look. */
    Map<Facet, String> of(BoardId board);

    /** The value now, null where the thing is not there or has none. Asks for no rights. */
    @Nullable String now(Facet facet);

    /**
     * Writes a value through the ordinary services, with their rights, events and news.
     *
     * @param value null to take the thing away that was made
     * @throws app.shotloom.shared.Refusal when it cannot be written; the message says why, to people
     */
    void write(BoardId board, Facet facet, @Nullable String value);

    /**
     * Keeps everybody else from changing it until the caller's transaction ends: what is decided by its value then holds.
     * Called for one facet after another in the order of the owners, then of the things.
     */
    default void hold(BoardId board, Facet facet) {}

    /** Whether the value is a text of which one person's part can be taken out. */
    default boolean isText(Facet facet) {
        return false;
    }

    /** Whether people write it letter by letter: what one writes without a pause is then one step of undo. */
    default boolean isTyped(Facet facet) {
        return isText(facet);
    }

    /** Whether going back to a version of the board or the shot writes it. */
    default boolean isOfVersions(Facet facet) {
        return true;
    }

    /** The value as people read it. */
    default String words(Facet facet, String value) {
        return value;
    }

    /** The path of a picture that shows the value, null where none does. */
    default @Nullable String picture(Facet facet, String value) {
        return null;
    }

    /** The things that go away with it: whoever has worked on one of them since does not lose it by another's undo. */
    default Collection<UUID> goneWith(Facet facet) {
        return List.of(facet.target());
    }
}
