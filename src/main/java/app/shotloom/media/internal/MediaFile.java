package app.shotloom.media.internal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One stored file's row; it is written once and never changes. */
@Entity
@Table(name = "media")
public class MediaFile {

    @Id
    private UUID id;

    @Version
    private @Nullable Integer version;

    @Column(name = "team_id", updatable = false)
    private UUID team;

    @Column(updatable = false)
    private String contentType;

    @Column(updatable = false)
    private long bytes;

    @Column(updatable = false)
    private String sha256;

    @Column(updatable = false)
    private Instant storedAt;

    protected MediaFile() {}

    public MediaFile(UUID id, UUID team, String contentType, long bytes, String sha256, Instant storedAt) {
        this.id = id;
        this.team = team;
        this.contentType = contentType;
        this.bytes = bytes;
        this.sha256 = sha256;
        this.storedAt = storedAt;
    }

    public UUID id() {
        return id;
    }

    public UUID team() {
        return team;
    }

    public String contentType() {
        return contentType;
    }

    public long bytes() {
        return bytes;
    }

    public String sha256() {
        return sha256;
    }

    public Instant storedAt() {
        return storedAt;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MediaFile file && file.id.equals(id);
    }

    @Override
    public int hashCode() {
        return id.hashCode();
    }
}
