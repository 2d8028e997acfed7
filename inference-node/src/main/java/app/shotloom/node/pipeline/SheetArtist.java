package app.shotloom.node.pipeline;

import java.util.Optional;

/** Draws the sheets of a cast, as those on them are drawn in shots. */
public interface SheetArtist {
    /**
     * Draws one picture.
     *
     * @param picture {@code front}, {@code three-quarter}, {@code side} or {@code back}; {@code neutral}, {@code happy},
     *     {@code sad}, {@code angry}, {@code surprised} or {@code afraid}; {@code held} for a thing beside somebody who gives its
     *     scale; {@code day} or {@code night} for a place; {@code line-up} for all of the cast
     * @return empty when there is no such picture of them
     */
    Optional<SheetPicture> draw(SheetOrder order, String picture);
}
