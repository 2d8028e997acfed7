package app.shotloom.shots.rest;

import app.shotloom.board.BoardId;
import app.shotloom.board.BoardLook;
import app.shotloom.board.BoardLooks;
import app.shotloom.board.Boards;
import app.shotloom.board.Outline;
import app.shotloom.board.ShotId;
import app.shotloom.cast.CharacterId;
import app.shotloom.shots.Impact;
import app.shotloom.shots.OutOfDate;
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
    private final Impact impact;

    BoardController(Boards boards, BoardLooks looks, Shots shots, Takes takes, Impact impact) {
        this.boards = boards;
        this.looks = looks;
        this.shots = shots;
        this.takes = takes;
        this.impact = impact;
    }

    @GetMapping("/api/v1/boards/{id}")
    BoardAnswer board(@PathVariable UUID id) {
        BoardId board = new BoardId(id);
        Outline outline = boards.outline(board);
        Contents contents = new Contents(shots.ofBoard(board), takes.chosenOf(board), impact.of(board));
        List<SceneAnswer> scenes =
                outline.scenes().stream().map(scene -> scene(scene, contents)).toList();
        BoardLook look = looks.of(board);
        return new BoardAnswer(id, outline.title(), look.look().code(), look.arrows(), outline.numbering().scheme().code(), outline.numbering().locked(), scenes);
    }

    private record Contents(Map<ShotId, Shot> words, Map<ShotId, Take> chosen, Map<ShotId, List<OutOfDate>> outOfDate) {}

    private static SceneAnswer scene(Outline.Scene scene, Contents contents) {
        List<ShotAnswer> inOrder =
                scene.shots().stream().map(placed -> shot(placed, contents)).toList();
        return new SceneAnswer(scene.id().value(), scene.place(), scene.number(), scene.title(), inOrder);
    }

    private static ShotAnswer shot(Outline.Placed placed, Contents contents) {
        Shot shot = Objects.requireNonNull(contents.words().get(placed.id()));
        Take take = contents.chosen().get(placed.id());
        return new ShotAnswer(
                placed.id().value(),
                placed.number(),
                placed.omitted(),
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
                take == null ? null : TakeAnswer.of(take, contents.outOfDate().getOrDefault(placed.id(), List.of())));
    }

    /** Null where the words, or the board, decide. */
    private static @Nullable String chosen(Shot shot, ShotField field) {
        String code = shot.value(field);
        return code.isEmpty() ? null : code;
    }

    record BoardAnswer(
            UUID id, String title, String look, boolean arrows, String numbering, boolean numbersLocked, List<SceneAnswer> scenes) {}

    record SceneAnswer(UUID id, int number, String label, String title, List<ShotAnswer> shots) {}

    record ShotAnswer(
            UUID id,
            String number,
            boolean omitted,
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
            boolean approved,
            boolean stale,
            List<Reason> staleBecause,
            String clip,
            String poster,
            String blocking) {

        static TakeAnswer of(Take take, List<OutOfDate> outOfDate) {
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
                    take.approved(),
                    !outOfDate.isEmpty(),
                    outOfDate.stream().map(Reason::of).toList(),
                    path + "/clip",
                    path + "/poster",
                    path + "/blocking");
        }
    }

    /** Why a take no longer shows what the board says; {@code characterId} is the sheet that changed, if one did. */
    record Reason(String what, String why, @Nullable UUID characterId) {

        static Reason of(OutOfDate reason) {
            CharacterId sheet = reason.sheet();
            return new Reason(reason.what(), reason.why().inEnglish(), sheet == null ? null : sheet.value());
        }
    }
}
