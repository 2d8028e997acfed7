package app.shotloom.media;

import app.shotloom.identity.TeamId;
import app.shotloom.media.internal.Mp4;
import java.io.InputStream;
import org.springframework.stereotype.Service;

/** Clips that nodes and bundles hand in. */
@Service
public class Clips {

    /** The most a clip may have, in bytes. */
    public static final long MAX_BYTES = 512L * 1024 * 1024;

    private final MediaStore store;

    Clips(MediaStore store) {
        this.store = store;
    }

    /**
     * Takes an MP4.
     *
     * @throws app.shotloom.shared.Refusal.TooLarge over 512 MB
     * @throws app.shotloom.shared.Refusal.Invalid  when it begins like something else
     */
    public MediaId accept(TeamId owner, InputStream upload) {
        return store.put(owner, "video/mp4", Mp4.checked(upload), MAX_BYTES);
    }
}
