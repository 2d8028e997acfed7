package app.shotloom.board.rest;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.shared.Refusal;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** New boards for scripts and tools. */
@RestController
@RequestMapping("/api/v1/boards")
class BoardsController {

    private final Boards boards;

    BoardsController(Boards boards) {
        this.boards = boards;
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

    record NewBoard(@Nullable String title) {}

    record BoardCreated(UUID id, String title) {}
}
