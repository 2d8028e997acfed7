package app.shotloom.board.canvas;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.live.News;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Knows how long shots last, which the canvas sums up and does not keep. */
public interface ShotLengths {

    /** Of every shot of the board; reads nothing else of them. */
    Map<ShotId, Duration> of(BoardId board);

    Map<ShotId, Duration> of(BoardId board, Collection<ShotId> shots);

    /** The shots whose length this news may change. */
    Set<ShotId> changedBy(List<News> news);
}
