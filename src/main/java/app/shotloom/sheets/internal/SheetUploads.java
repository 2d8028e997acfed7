package app.shotloom.sheets.internal;

import app.shotloom.board.Boards;
import app.shotloom.identity.TeamId;
import app.shotloom.media.MediaId;
import app.shotloom.media.MediaStore;
import app.shotloom.media.Posters;
import app.shotloom.shared.Refusal;
import java.io.InputStream;
import java.util.UUID;
import org.springframework.stereotype.Service;

/** Takes the pictures that a node hands in. They are stored outside any transaction, and asked about before and after. */
@Service
public class SheetUploads {

    private final Drawings drawings;
    private final Boards boards;
    private final Posters pictures;
    private final MediaStore media;

    SheetUploads(Drawings drawings, Boards boards, Posters pictures, MediaStore media) {
        this.drawings = drawings;
        this.boards = boards;
        this.pictures = pictures;
        this.media = media;
    }

    /**
     * Stores one picture of a request; the same again replaces it.
     *
     * @throws Refusal.Gone     when nobody waits for it any more
     * @throws Refusal.TooLarge over 2 MB
     * @throws Refusal.Invalid  when it is no JPEG
     */
    public void accept(UUID request, String name, InputStream content) {
        TeamId team = drawings.boardAwaiting(request).map(boards::teamOf).orElseThrow(SheetUploads::over);
        MediaId stored = pictures.accept(team, content);
        if (!drawings.handIn(request, name, stored)) {
            media.delete(stored);
            throw over();
        }
    }

    private static Refusal over() {
        return new Refusal.Gone("Nobody waits for this picture any more.");
    }
}
