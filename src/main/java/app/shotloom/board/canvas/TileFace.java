package app.shotloom.board.canvas;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.live.News;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Knows one part of what every shot shows. A browser shows some shots of a board at a time, and only those are read: what this
 * costs must not grow with the board. Beans of this type are asked for all boards, so they keep no state.
 */
public interface TileFace {

    /** The part of each of these shots of the board: one face each, an empty one where there is nothing to show. */
    Map<ShotId, Face> of(BoardId board, Collection<ShotId> shots);

    /** Those of the shots on show that this news may change; {@link News#MISSED} is not asked about, it means all. */
    Set<ShotId> touched(BoardId board, List<News> news, Set<ShotId> shown);

    /** Whether this part may come when the window rests: what a shot is drawn with comes first. */
    default boolean waits() {
        return false;
    }
}
