package app.shotloom.brief;

import org.jspecify.annotations.Nullable;

/**
 * A state that earlier shots of the scene left somebody or something in.
 *
 * @param characterId of the sheet, or null for a thing that has none
 * @param label the noun it was called by
 * @param attribute as in {@link Brief.State}
 */
public record Carried(@Nullable String characterId, String label, String attribute, String value) {}
