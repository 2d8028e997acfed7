package app.shotloom.media;

import app.shotloom.identity.TeamId;
import java.time.Instant;
import org.springframework.core.io.Resource;

/** A stored file: whose it is, what it is, and where its bytes are. */
public record StoredMedia(
        MediaId id, TeamId team, String contentType, long bytes, String sha256, Instant storedAt, Resource resource) {}
