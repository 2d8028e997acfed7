package app.shotloom.brief.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Face;
import app.shotloom.board.canvas.ShotNews;
import app.shotloom.board.canvas.TileFace;
import app.shotloom.brief.Ledger;
import app.shotloom.brief.Ledgers;
import app.shotloom.live.News;
import app.shotloom.shared.words.Words;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A quiet warning on the tile of a shot that contradicts one before it. */
@Component
class ContinuityFace implements TileFace {

    /** As {@code WarnsFace} in {@code frontend/board/faces.ts}. */
    record Shown(List<String> says) {}

    private final Ledgers ledgers;

    ContinuityFace(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    @Override
    public Map<ShotId, Face> of(BoardId board, Collection<ShotId> shots) {
        Map<ShotId, List<Ledger.Contradiction>> found = ledgers.contradictions(board, shots);
        Map<ShotId, Face> faces = new HashMap<>();
        shots.forEach(shot -> faces.put(shot, face(found.getOrDefault(shot, List.of()))));
        return faces;
    }

    /** What a shot leaves may be contradicted by any behind it in its scene. */
    @Override
    public Set<ShotId> touched(BoardId board, List<News> news, Set<ShotId> shown) {
        return ShotNews.has(news, Set.of("outline-changed"))
                ? shown
                : ledgers.followedBy(ShotNews.named(news, Set.of("brief-changed")), shown);
    }

    @Override
    public boolean waits() {
        return true;
    }

    private static Face face(List<Ledger.Contradiction> found) {
        List<String> says = found.stream().map(each -> Words.of(each.message())).toList();
        return new Face("warns", says.isEmpty() ? null : new Shown(says));
    }
}
