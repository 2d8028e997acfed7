package app.shotloom.media;

import app.shotloom.identity.TeamId;
import app.shotloom.media.internal.Completion;
import app.shotloom.media.internal.MediaFile;
import app.shotloom.media.internal.MediaFiles;
import app.shotloom.media.internal.MediaFolder;
import app.shotloom.shared.Ids;
import app.shotloom.shared.Refusal;
import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.time.Clock;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Keeps images, clips and reports. It checks no rights: whoever hands out an id has done so. */
@Service
public class MediaStore {

    /** A question to the database has only so many places for ids. */
    private static final int AT_ONCE = 1_000;

    private static final Set<String> TYPES = Set.of("image/jpeg", "image/png", "video/mp4", "application/json");

    private final MediaFiles files;
    private final MediaFolder folder;
    private final Clock clock;

    MediaStore(MediaFiles files, MediaFolder folder, Clock clock) {
        this.files = files;
        this.folder = folder;
        this.clock = clock;
    }

    /**
     * Stores what the stream gives. The bytes are on disk before the row is written; if the caller's transaction rolls
     * back, they go again.
     *
     * @throws Refusal.TooLarge once more than {@code maxBytes} have been read
     */
    public MediaId put(TeamId owner, String contentType, InputStream content, long maxBytes) {
        if (!TYPES.contains(contentType)) {
            throw new IllegalArgumentException("not a type this store serves: " + contentType);
        }
        UUID id = Ids.next();
        MediaFolder.Written written = folder.write(id, content, maxBytes);
        try {
            Completion.onRollback(() -> folder.delete(id));
            files.save(new MediaFile(id, owner.value(), contentType, written.bytes(), written.sha256(), clock.instant()));
        } catch (RuntimeException e) {
            folder.delete(id);
            throw e;
        }
        return new MediaId(id);
    }

    public MediaId put(TeamId owner, String contentType, byte[] content) {
        return put(owner, contentType, new ByteArrayInputStream(content), content.length);
    }

    public StoredMedia of(MediaId id) {
        return read(files.findById(id.value()).orElseThrow(() -> new Refusal.NotFound("file")));
    }

    private StoredMedia read(MediaFile file) {
        return new StoredMedia(
                new MediaId(file.id()), new TeamId(file.team()), file.contentType(), file.bytes(), file.sha256(),
                file.storedAt(), folder.resource(file.id()));
    }

    /** Those that are there of many, by few questions. */
    public Map<MediaId, StoredMedia> of(Collection<MediaId> ids) {
        Map<MediaId, StoredMedia> found = new HashMap<>();
        List<UUID> asked = ids.stream().map(MediaId::value).distinct().toList();
        for (int from = 0; from < asked.size(); from += AT_ONCE) {
            for (MediaFile file : files.findAllById(asked.subList(from, Math.min(asked.size(), from + AT_ONCE)))) {
                StoredMedia media = read(file);
                found.put(media.id(), media);
            }
        }
        return found;
    }

    /** Deletes a file that nothing shows any more; its bytes go after the commit. Deleting twice is fine. */
    @Transactional
    public void delete(MediaId id) {
        files.deleteById(id.value());
        Completion.onCommit(() -> folder.delete(id.value()));
    }
}
