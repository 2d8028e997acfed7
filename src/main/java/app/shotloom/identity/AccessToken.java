package app.shotloom.identity;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A personal access token as its owner sees it; the text itself is never seen again.
 *
 * @param lastUsedAt to the minute; null while it was never used
 */
public record AccessToken(UUID id, String name, Instant createdAt, @Nullable Instant lastUsedAt) {}
