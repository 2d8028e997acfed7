package app.shotloom.shots.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Face;
import app.shotloom.board.canvas.TileFace;
import app.shotloom.live.News;
import app.shotloom.shots.Impact;
import app.shotloom.shots.OutOfDate;
import app.shotloom.shots.Shots;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** Why the picture on a tile is out of date. A sheet or the board's look may touch every shot, so all are told at once. */
@Component
class StaleFace implements TileFace {

    /** News that may put a take out of date, or set it right. */
    static final Set<String> MATTERS = Set.of(
            "shot-revised", "character-changed", "look-chosen", "brief-changed", "take-changed", News.MISSED);

    /** As {@code StaleFace} in {@code frontend/board/faces.ts}. */
    record Shown(List<String> why) {}

    private final Impact impact;
    private final Shots shots;

    StaleFace(Impact impact, Shots shots) {
        this.impact = impact;
        this.shots = shots;
    }

    @Override
    public Map<ShotId, Face> of(BoardId board) {
        Map<ShotId, Face> faces = new HashMap<>();
        shots.ofBoard(board).keySet().forEach(shot -> faces.put(shot, new Face("stale", null)));
        impact.of(board).forEach((shot, reasons) -> faces.put(shot, face(reasons)));
        return faces;
    }

    @Override
    public Map<ShotId, Face> after(BoardId board, List<News> news) {
        return news.stream().anyMatch(each -> MATTERS.contains(each.kind())) ? of(board) : Map.of();
    }

    private static Face face(List<OutOfDate> reasons) {
        return new Face("stale", new Shown(reasons.stream().map(OutOfDate::why).toList()));
    }
}
