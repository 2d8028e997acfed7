package app.shotloom.sheets;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How it stands with the pictures of a sheet.
 *
 * @param pictures the last that were drawn, also while newer ones are on their way
 * @param failure why the newest could not be drawn, in words for people; null otherwise
 */
public record SheetDrawing(Status status, List<DrawnPicture> pictures, @Nullable String failure) {

    /** Nobody has looked at it yet. */
    public static final SheetDrawing NONE = new SheetDrawing(Status.NONE, List.of(), null);

    public enum Status {
        NONE,
        /** A node was asked. */
        ASKED,
        /** A node was asked some time ago, and none has answered: perhaps there is none. */
        LATE,
        DRAWN,
        FAILED
    }

    public SheetDrawing {
        pictures = List.copyOf(pictures);
    }
}
