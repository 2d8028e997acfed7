package app.shotloom.shots.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Face;
import app.shotloom.board.canvas.ShotNews;
import app.shotloom.board.canvas.TileFace;
import app.shotloom.live.News;
import app.shotloom.shared.words.Words;
import app.shotloom.shots.Impact;
import app.shotloom.shots.OutOfDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Why the picture on a tile is out of date. */
@Component
class StaleFace implements TileFace {

    /** News that may put the take of one shot out of date, or set it right. */
    private static final Set<String> OF_A_SHOT = Set.of("shot-revised", "brief-changed", "take-changed");

    /** News that may do so to every shot. */
    private static final Set<String> OF_ALL = Set.of("character-changed", "look-chosen");

    /** As {@code StaleFace} in {@code frontend/board/faces.ts}. */
    record Shown(List<String> why) {}

    private final Impact impact;

    StaleFace(Impact impact) {
        this.impact = impact;
    }

    @Override
    public Map<ShotId, Face> of(BoardId board, Collection<ShotId> shots) {
        Map<ShotId, List<OutOfDate>> found = impact.of(board, shots);
        Map<ShotId, Face> faces = new HashMap<>();
        shots.forEach(shot -> faces.put(shot, face(found.get(shot))));
        return faces;
    }

    @Override
    public Set<ShotId> touched(BoardId board, List<News> news, Set<ShotId> shown) {
        return ShotNews.has(news, OF_ALL) ? shown : ShotNews.named(news, OF_A_SHOT, shown);
    }

    /** Whether the takes of this shot may have become out of date, or the board's again. */
    static boolean mayTouch(ShotId shot, List<News> news) {
        return news.stream().anyMatch(each -> OF_ALL.contains(each.kind()) || each.kind().equals(News.MISSED))
                || ShotNews.named(news, OF_A_SHOT).contains(shot);
    }

    @Override
    public boolean waits() {
        return true;
    }

    private static Face face(@Nullable List<OutOfDate> reasons) {
        return new Face("stale", reasons == null ? null : new Shown(reasons.stream().map(reason -> Words.of(reason.why())).toList()));
    }
}
