package app.shotloom.brief.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Face;
import app.shotloom.board.canvas.TileFace;
import app.shotloom.brief.Ledger;
import app.shotloom.brief.Ledgers;
import app.shotloom.live.News;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** A quiet warning on the tile of a shot that contradicts one before it. */
@Component
class ContinuityFace implements TileFace {

    private static final Set<String> MATTERS = Set.of("brief-changed", "outline-changed", News.MISSED);

    /** As {@code WarnsFace} in {@code frontend/board/faces.ts}. */
    record Shown(List<String> says) {}

    private final Ledgers ledgers;

    ContinuityFace(Ledgers ledgers) {
        this.ledgers = ledgers;
    }

    @Override
    public Map<ShotId, Face> of(BoardId board) {
        Map<ShotId, Face> faces = new HashMap<>();
        ledgers.ofBoard(board).stream()
                .flatMap(ledger -> ledger.shots().stream())
                .forEach(entry -> faces.put(entry.shot(), face(entry)));
        return faces;
    }

    @Override
    public Map<ShotId, Face> after(BoardId board, List<News> news) {
        return news.stream().anyMatch(each -> MATTERS.contains(each.kind())) ? of(board) : Map.of();
    }

    private static Face face(Ledger.Entry entry) {
        List<String> says =
                entry.contradictions().stream().map(Ledger.Contradiction::message).toList();
        return new Face("warns", says.isEmpty() ? null : new Shown(says));
    }
}
