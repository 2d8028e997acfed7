package app.shotloom.brief;

import org.jspecify.annotations.Nullable;

/**
 * What a person set right in a brief; it holds however the words around it change.
 *
 * @param target {@code scene}, {@code camera}, {@code subject}, {@code relation}, {@code beat}, {@code state} or {@code spot}
 * @param key which one, so that it is found again after another reading: {@code cookie} or {@code cookie#2} for the
 *     second of that label, a beat as {@code cookie/bite} or {@code cookie/bite#2}; empty for scene and camera
 * @param field the record component of {@link Brief} that is corrected, {@code removed}, or {@code added}
 * @param value as JSON text; null to take the value away
 */
public record Correction(String target, String key, String field, @Nullable String value) {}
