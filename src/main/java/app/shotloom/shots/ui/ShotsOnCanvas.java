package app.shotloom.shots.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Outline.Placed;
import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.BoardCovers;
import app.shotloom.board.canvas.ShotMaker;
import app.shotloom.shots.Shots;
import app.shotloom.shots.Take;
import app.shotloom.shots.Takes;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes shots for the canvas, and finds the picture that stands for a board. */
@Component
class ShotsOnCanvas implements ShotMaker, BoardCovers {

    private static final List<String> SAMPLES = List.of(
            "A red sailing boat on a calm sea at sunrise, seagulls in the sky.",
            "A small dog runs along the beach and stops in front of a big crab.",
            "Night. A lighthouse on a cliff, the moon above it, two stars fall.");

    private final Shots shots;
    private final Scenes scenes;
    private final Boards boards;
    private final Takes takes;

    ShotsOnCanvas(Shots shots, Scenes scenes, Boards boards, Takes takes) {
        this.shots = shots;
        this.scenes = scenes;
        this.boards = boards;
        this.takes = takes;
    }

    @Override
    public ShotId make(SceneId scene, int index) {
        return shots.create(scene, index, "");
    }

    @Override
    public ShotId duplicate(ShotId shot) {
        return shots.duplicate(shot);
    }

    @Override
    public void begin(BoardId board) {
        make(scenes.add(board, "", null), 0);
    }

    @Override
    public void addSamples(BoardId board) {
        SceneId scene = scenes.add(board, "EXT. BEACH", null);
        SAMPLES.forEach(prompt -> shots.create(scene, Integer.MAX_VALUE, prompt));
    }

    @Override
    public @Nullable String of(BoardId board) {
        Map<ShotId, Take> chosen = takes.chosenOf(board);
        return boards.outline(board)
                .shots()
                .map(Placed::id)
                .map(chosen::get)
                .filter(Objects::nonNull)
                .findFirst()
                .map(take -> take.poster().path())
                .orElse(null);
    }
}
