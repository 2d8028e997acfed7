package app.shotloom.board.canvas;

import app.shotloom.board.ShotId;
import app.shotloom.live.News;
import java.util.List;
import java.util.Map;

/** Whoever else has the board open. */
public interface Others {

    /** Somebody who is in a shot, as in {@code frontend/board/faces.ts}. */
    record Visitor(String name, int colour) {}

    /** Who is in which shot now; news of kind {@code presence} says that it has changed. */
    Map<ShotId, List<Visitor>> visitors();

    /** Whether somebody else did what the news tells. */
    boolean did(News news);
}
