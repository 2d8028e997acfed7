package app.shotloom.board.canvas;

import app.shotloom.board.ShotId;
import java.util.List;

/** Something a person can do with the selected shots: by its key, in the inspector, or from a tile by its name. */
public interface ShotAction {

    /** As a tile asks for it: "render", "stop". */
    String name();

    /** As written on its button and in the list of keys. */
    String label();

    /** One capital letter, or empty for none. */
    String key();

    /** Called with at least one shot, and only for those who may edit. */
    void run(Canvas canvas, List<ShotId> shots);
}
