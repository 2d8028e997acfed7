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

/** Pictures that people upload: of a character, for instance. Nothing of the upload but its pixels is kept. */
@Service
public class ReferenceImages {

    /** The most an upload may have, in bytes. */
    public static final long MAX_BYTES = 10L * 1024 * 1024;

    private static final int LONG_SIDE = 2048;

    private final PictureReader pictures;
    private final MediaStore store;

    ReferenceImages(PictureReader pictures, MediaStore store) {
        this.pictures = pictures;
        this.store = store;
    }

    /**
     * Takes a JPEG, PNG or WebP picture (told by its content, not its name), turns it upright, scales its long side to
     * at most 2048 pixels, and stores it without metadata.
     *
     * @throws Refusal.TooLarge over 10 MB
     * @throws Refusal.Invalid  not such a picture, broken, or over 12,000 pixels a side or 50 million in all
     */
    public MediaId accept(TeamId owner, InputStream upload) {
        byte[] bytes = PictureReader.readAtMost(upload, MAX_BYTES, Saying.of("media.refused.large-picture"));
        EncodedPicture picture = pictures.reEncode(bytes, EnumSet.allOf(PictureFormat.class), LONG_SIDE);
        return store.put(owner, picture.contentType(), picture.bytes());
    }
}
