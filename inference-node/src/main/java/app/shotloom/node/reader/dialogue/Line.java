package app.shotloom.node.reader.dialogue;

import org.jspecify.annotations.Nullable;

/**
 * Something that is said.
 *
 * @param speaker as written, or null when it is not written
 * @param heardOnly whether who says it is not to be seen saying it
 */
public record Line(@Nullable String speaker, String text, boolean heardOnly) {}
