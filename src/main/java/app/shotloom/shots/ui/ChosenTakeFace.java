package app.shotloom.shots.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Face;
import app.shotloom.board.canvas.ShotNews;
import app.shotloom.board.canvas.TileFace;
import app.shotloom.live.News;
import app.shotloom.shots.Take;
import app.shotloom.shots.Takes;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The take that the board uses of each shot. */
@Component
class ChosenTakeFace implements TileFace {

    /** As {@code TakeFace} in {@code frontend/board/faces.ts}. */
    record Shown(String poster, String clip, int framesPerSecond, boolean approved) {}

    private final Takes takes;

    ChosenTakeFace(Takes takes) {
        this.takes = takes;
    }

    /** A shot may have no take, or have lost its last one. */
    @Override
    public Map<ShotId, Face> of(BoardId board, Collection<ShotId> shots) {
        Map<ShotId, Take> chosen = takes.chosenOf(board, shots);
        Map<ShotId, Face> faces = new HashMap<>();
        shots.forEach(shot -> faces.put(shot, face(chosen.get(shot))));
        return faces;
    }

    @Override
    public Set<ShotId> touched(BoardId board, List<News> news, Set<ShotId> shown) {
        return ShotNews.named(news, Set.of("take-changed"), shown);
    }

    private static Face face(@Nullable Take take) {
        return new Face(
                "take",
                take == null
                        ? null
                        : new Shown(take.poster().path(), take.clip().path(), take.framesPerSecond(), take.approved()));
    }
}
