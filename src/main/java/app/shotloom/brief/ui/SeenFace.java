package app.shotloom.brief.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Face;
import app.shotloom.board.canvas.ShotNews;
import app.shotloom.board.canvas.TileFace;
import app.shotloom.brief.Briefs;
import app.shotloom.live.News;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** What a shot's picture shows, in the words of its brief: for those who hear it instead of seeing it. */
@Component
class SeenFace implements TileFace {

    /** As {@code SeenFace} in {@code frontend/board/faces.ts}. */
    record Shown(String says) {}

    private final Briefs briefs;

    SeenFace(Briefs briefs) {
        this.briefs = briefs;
    }

    @Override
    public Map<ShotId, Face> of(BoardId board, Collection<ShotId> shots) {
        Map<ShotId, String> captions = briefs.captions(board, shots);
        Map<ShotId, Face> faces = new HashMap<>();
        shots.forEach(shot -> faces.put(shot, face(captions.getOrDefault(shot, ""))));
        return faces;
    }

    private static Face face(String caption) {
        return new Face("seen", caption.isBlank() ? null : new Shown(caption));
    }

    @Override
    public Set<ShotId> touched(BoardId board, List<News> news, Set<ShotId> shown) {
        return ShotNews.named(news, Set.of("brief-changed"), shown);
    }

    @Override
    public boolean waits() {
        return true;
    }
}
