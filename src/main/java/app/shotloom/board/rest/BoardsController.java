package app.shotloom.board.rest;

import app.shotloom.board.BoardId;
import app.shotloom.board.BoardLook;
import app.shotloom.board.BoardLooks;
import app.shotloom.board.Boards;
import app.shotloom.board.Look;
import app.shotloom.board.Numbering;
import app.shotloom.board.Numbers;
import app.shotloom.board.Outline;
import app.shotloom.shared.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PatchMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** New boards for scripts and tools, and how they are called and drawn. */
@RestController
@RequestMapping("/api/v1/boards")
class BoardsController {

    private final Boards boards;
    private final BoardLooks looks;
    private final Numbers numbers;

    BoardsController(Boards boards, BoardLooks looks, Numbers numbers) {
        this.boards = boards;
        this.looks = looks;
        this.numbers = numbers;
    }

    @PostMapping
    @ResponseStatus(HttpStatus.CREATED)
    BoardCreated create(@RequestBody NewBoard body) {
        if (body.title() == null) {
            throw new Refusal.Invalid("title", "Give the board a title.");
        }
        BoardId id = boards.create(body.title());
        return new BoardCreated(id.value(), body.title().strip());
    }

    /** Changes what is named: a title, over whatever is there; the look; whether arrows are drawn; how shots are numbered. */
    @PatchMapping("/{id}")
    BoardChanged change(@PathVariable UUID id, @RequestBody BoardChange body) {
        BoardId board = new BoardId(id);
        Look look = body.look() == null ? null : Look.of(body.look());
        if (body.title() != null) {
            boards.rename(board, boards.outline(board).title(), body.title());
        }
        if (look != null) {
            looks.choose(board, look);
        }
        if (body.arrows() != null) {
            looks.drawArrows(board, body.arrows());
        }
        if (body.numbering() != null) {
            numbers.choose(board, Numbering.of(body.numbering()));
        }
        if (body.numbersLocked() != null) {
            lock(board, body.numbersLocked());
        }
        BoardLook now = looks.of(board);
        Outline outline = boards.outline(board);
        return new BoardChanged(
                id,
                outline.title(),
                now.look().code(),
                now.arrows(),
                outline.numbering().scheme().code(),
                outline.numbering().locked());
    }

    private void lock(BoardId board, boolean locked) {
        if (locked) {
            numbers.lock(board);
        } else {
            numbers.unlock(board);
        }
    }

    record NewBoard(@Nullable String title) {}

    record BoardCreated(UUID id, String title) {}

    /** Null leaves a thing as it is. */
    record BoardChange(
            @Nullable String title,
            @Nullable String look,
            @Nullable Boolean arrows,
            @Nullable String numbering,
            @Nullable Boolean numbersLocked) {}

    record BoardChanged(UUID id, String title, String look, boolean arrows, String numbering, boolean numbersLocked) {}
}
