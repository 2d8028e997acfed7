package app.shotloom.sheets.internal;

import app.shotloom.sheets.DrawnPicture.Standing;
import java.util.List;
import java.util.UUID;

/** What a node has drawn for a request, once it is handed in. */
public record Answer(UUID request, List<Hung> pictures) {

    public Answer {
        pictures = List.copyOf(pictures);
    }

    /** A picture by its name; sizes in pixels. */
    public record Hung(String name, int width, int height, List<Standing> standing) {}
}
