package app.shotloom.exchange.rest;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.exchange.Arrived;
import app.shotloom.exchange.BoardBundles;
import app.shotloom.exchange.bundle.BundleWriter;
import io.swagger.v3.oas.annotations.Operation;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Boards as bundles: out, and in. */
@RestController
class BundleController {

    private final BoardBundles bundles;
    private final Boards boards;

    BundleController(BoardBundles bundles, Boards boards) {
        this.bundles = bundles;
        this.boards = boards;
    }

    @Operation(
            summary = "The board with everything in it, as a .shotloom bundle",
            description = "A zip file of manifest.json, board.json (see /api/v1/schema/board-document.json) and media/.")
    @GetMapping("/api/v1/boards/{id}/bundle")
    void bundle(@PathVariable UUID id, HttpServletResponse response) throws IOException {
        BoardId board = new BoardId(id);
        BundleWriter bundle = bundles.of(board);
        response.setContentType("application/zip");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION, Downloads.named(boards.outline(board).title(), "shotloom"));
        bundle.write(response.getOutputStream());
    }

    @Operation(
            summary = "Make a board of a bundle",
            description = "The body is the file. What of its media cannot be read is listed under \"missing\", and left out.")
    @PostMapping("/api/v1/boards/bundle")
    @ResponseStatus(HttpStatus.CREATED)
    BoardArrived bring(InputStream body) {
        return BoardArrived.of(bundles.bring(body, BoardBundles.Progress.UNTOLD));
    }

    record BoardArrived(UUID id, String title, List<Missing> missing) {

        static BoardArrived of(Arrived arrived) {
            return new BoardArrived(
                    arrived.board().value(),
                    arrived.title(),
                    arrived.missing().stream().map(each -> new Missing(each.of(), each.entry(), each.why())).toList());
        }
    }

    record Missing(String of, String entry, String why) {}
}
