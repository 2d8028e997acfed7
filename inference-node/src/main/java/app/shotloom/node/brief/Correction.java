package app.shotloom.node.brief;

import org.jspecify.annotations.Nullable;

/**
 * What a person set right in a brief; it holds however the words around it change. Corrections are applied in their
 * order, each to the outcome of those before it.
 *
 * <p>Keys find things again after another reading. A subject's key is its label, which for a member of the cast is its
 * name; where several subjects of a brief have exactly the same label, the second in the order of
 * {@link Brief#subjects()} is {@code label#2}, the third {@code label#3}. The key of a relation, a beat or a state is
 * the key of its subject, a slash, and the {@linkplain Where#code() relation}, action or attribute; where that comes more
 * than once, the second in the order of its list ends with {@code #2}, and so on. {@link Keys} builds them.
 *
 * @param target {@code scene}, {@code camera}, {@code subject}, {@code relation}, {@code beat}, {@code state} or {@code spot}
 * @param key which one: {@code cookie#2}, {@code Mia/left-of}, {@code cookie#2/crumble#2}; of a spot, its subject; empty
 *     for scene and camera
 * @param field the record component of {@link Brief} that is corrected; {@code removed}; or {@code added}, which takes the
 *     whole record without an id and, but for a spot, reads no key
 * @param value as JSON text, in which subjects are named by their keys; null to take the value away
 */
public record Correction(String target, String key, String field, @Nullable String value) {}
