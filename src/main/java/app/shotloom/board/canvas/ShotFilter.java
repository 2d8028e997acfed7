package app.shotloom.board.canvas;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.live.News;
import java.util.Collection;
import java.util.List;
import java.util.Set;

/** Knows which shots some criteria let through. Beans are asked for all boards, so they keep no state. */
public interface ShotFilter {

    /** A criterion that people can choose, as they read it. */
    record Offer(Criterion criterion, String label) {}

    /** What can be chosen on this board, in order; free text is not offered. */
    List<Offer> offers(BoardId board);

    boolean knows(Criterion criterion);

    /** Those of the board's shots that are so. */
    Set<ShotId> matching(BoardId board, Criterion criterion, Collection<ShotId> among);

    /** Those of the shots of which this news may change it; {@link News#MISSED} is not asked about, it means all. */
    Set<ShotId> touched(BoardId board, List<News> news, Set<ShotId> among);
}
