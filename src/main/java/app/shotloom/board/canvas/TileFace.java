package app.shotloom.board.canvas;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.live.News;
import java.util.List;
import java.util.Map;

/** Knows one part of what every shot shows. Beans of this type are asked for all boards, so they keep no state. */
public interface TileFace {

    /** The part of every shot that has one, for a board just opened. */
    Map<ShotId, Face> of(BoardId board);

    /** Only what this news changes; empty for news of other things. */
    Map<ShotId, Face> after(BoardId board, List<News> news);
}
