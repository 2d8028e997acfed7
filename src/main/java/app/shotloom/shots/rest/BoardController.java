package app.shotloom.shots.rest;

import app.shotloom.board.BoardId;
import app.shotloom.board.BoardLook;
import app.shotloom.board.BoardLooks;
import app.shotloom.board.Boards;
import app.shotloom.board.Outline;
import app.shotloom.board.ShotId;
import app.shotloom.shots.Shot;
import app.shotloom.shots.ShotField;
import app.shotloom.shots.Shots;
import app.shotloom.shots.Take;
import app.shotloom.shots.Takes;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A whole board: scenes, shots in order, each with the take it uses. */
@RestController
class BoardController {

    private final Boards boards;
    private final BoardLooks looks;
    private final Shots shots;
    private final Takes takes;

    BoardController(Boards boards, BoardLooks looks, Shots shots, Takes takes) {
        this.boards = boards;
        this.looks = looks;
        this.shots = shots;
        this.takes = takes;
    }

    @GetMapping("/api/v1/boards/{id}")
    BoardAnswer board(@PathVariable UUID id) {
        BoardId board = new BoardId(id);
        Outline outline = boards.outline(board);
        Map<ShotId, Shot> words = shots.ofBoard(board);
        Map<ShotId, Take> chosen = takes.chosenOf(board);
        List<SceneAnswer> scenes = outline.scenes().stream()
                .map(scene -> scene(scene, words, chosen))
                .toList();
        BoardLook look = looks.of(board);
        return new BoardAnswer(id, outline.title(), look.look().code(), look.arrows(), scenes);
    }

    private static SceneAnswer scene(Outline.Scene scene, Map<ShotId, Shot> words, Map<ShotId, Take> chosen) {
        List<ShotAnswer> inOrder = scene.shots().stream()
                .map(placed -> shot(placed, Objects.requireNonNull(words.get(placed.id())), chosen.get(placed.id())))
                .toList();
        return new SceneAnswer(scene.id().value(), scene.number(), scene.title(), inOrder);
    }

    private static ShotAnswer shot(Outline.Placed placed, Shot shot, @Nullable Take take) {
        return new ShotAnswer(
                placed.id().value(),
                placed.number(),
                shot.prompt(),
                shot.dialogue(),
                shot.notes(),
                shot.duration().toMillis() / 1000.0,
                shot.aspectRatio().code(),
                chosen(shot, ShotField.CAMERA_SIZE),
                chosen(shot, ShotField.CAMERA_MOVE),
                chosen(shot, ShotField.CAMERA_ANGLE),
                chosen(shot, ShotField.CAMERA_LENS),
                chosen(shot, ShotField.LOOK),
                take == null ? null : TakeAnswer.of(take));
    }

    /** Null where the words, or the board, decide. */
    private static @Nullable String chosen(Shot shot, ShotField field) {
        String code = shot.value(field);
        return code.isEmpty() ? null : code;
    }

    record BoardAnswer(UUID id, String title, String look, boolean arrows, List<SceneAnswer> scenes) {}

    record SceneAnswer(UUID id, int number, String title, List<ShotAnswer> shots) {}

    record ShotAnswer(
            UUID id,
            String number,
            String prompt,
            String dialogue,
            String notes,
            double durationSeconds,
            String aspectRatio,
            @Nullable String cameraSize,
            @Nullable String cameraMove,
            @Nullable String cameraAngle,
            @Nullable String cameraLens,
            @Nullable String look,
            @Nullable TakeAnswer take) {}

    record TakeAnswer(
            UUID id,
            int number,
            String engine,
            long seed,
            int width,
            int height,
            int framesPerSecond,
            double durationSeconds,
            Instant madeAt,
            List<String> undepicted,
            String clip,
            String poster,
            String blocking) {

        static TakeAnswer of(Take take) {
            String path = "/api/v1/takes/" + take.id();
            return new TakeAnswer(
                    take.id().value(),
                    take.number(),
                    take.engine(),
                    take.seed(),
                    take.width(),
                    take.height(),
                    take.framesPerSecond(),
                    take.duration().toMillis() / 1000.0,
                    take.madeAt(),
                    take.undepicted(),
                    path + "/clip",
                    path + "/poster",
                    path + "/blocking");
        }
    }
}
