package app.shotloom.media;

import app.shotloom.identity.TeamId;
import app.shotloom.media.internal.EncodedPicture;
import app.shotloom.media.internal.PictureFormat;
import app.shotloom.media.internal.PictureReader;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.io.InputStream;
import java.util.EnumSet;
import org.springframework.stereotype.Service;

/** Still pictures that nodes hand in with a clip. A node is not trusted more than a person: they are re-encoded too. */
@Service
public class Posters {

    private static final long MAX_BYTES = 2L * 1024 * 1024;
    private static final int LONG_SIDE = 1920;

    private final PictureReader pictures;
    private final MediaStore store;

    Posters(PictureReader pictures, MediaStore store) {
        this.pictures = pictures;
        this.store = store;
    }

    /**
     * Takes a JPEG.
     *
     * @throws Refusal.TooLarge over 2 MB
     * @throws Refusal.Invalid  not a JPEG, or broken
     */
    public MediaId accept(TeamId owner, InputStream upload) {
        byte[] bytes = PictureReader.readAtMost(upload, MAX_BYTES, Saying.of("media.refused.large-poster"));
        EncodedPicture picture = pictures.reEncode(bytes, EnumSet.of(PictureFormat.JPEG), LONG_SIDE);
        return store.put(owner, picture.contentType(), picture.bytes());
    }
}
