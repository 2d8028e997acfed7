package app.shotloom.shots.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Face;
import app.shotloom.board.canvas.TileFace;
import app.shotloom.live.News;
import app.shotloom.shots.Take;
import app.shotloom.shots.Takes;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
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

    @Override
    public Map<ShotId, Face> of(BoardId board) {
        Map<ShotId, Face> faces = new HashMap<>();
        takes.chosenOf(board).forEach((shot, take) -> faces.put(shot, face(take)));
        return faces;
    }

    /** A shot may have lost its last take, so each shot in the news gets a face. */
    @Override
    public Map<ShotId, Face> after(BoardId board, List<News> news) {
        List<ShotId> changed = news.stream()
                .filter(each -> each.kind().equals("take-changed"))
                .map(each -> each.text("shotId"))
                .filter(Objects::nonNull)
                .map(id -> new ShotId(UUID.fromString(id)))
                .toList();
        Map<ShotId, Face> faces = new HashMap<>();
        if (!changed.isEmpty()) {
            Map<ShotId, Take> chosen = takes.chosenOf(board);
            changed.forEach(shot -> faces.put(shot, face(chosen.get(shot))));
        }
        return faces;
    }

    private static Face face(@Nullable Take take) {
        return new Face(
                "take",
                take == null
                        ? null
                        : new Shown(take.poster().path(), take.clip().path(), take.framesPerSecond(), take.approved()));
    }
}
