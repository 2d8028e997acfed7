package app.shotloom.exchange.rest;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.exchange.ShotListId;
import app.shotloom.exchange.ShotListPreview;
import app.shotloom.exchange.ShotListPreview.Kind;
import app.shotloom.exchange.ShotLists;
import app.shotloom.exchange.ShotLists.Format;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import com.fasterxml.jackson.annotation.JsonProperty;
import io.swagger.v3.oas.annotations.Operation;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** The shot list of a board: out, and in by way of a preview. */
@RestController
class ShotListController {

    private static final MediaType CSV = new MediaType("text", "csv", StandardCharsets.UTF_8);
    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final int MAX_BYTES = 10 * 1024 * 1024;

    private final ShotLists lists;
    private final Boards boards;

    ShotListController(ShotLists lists, Boards boards) {
        this.lists = lists;
        this.boards = boards;
    }

    @Operation(summary = "The shot list as CSV")
    @GetMapping("/api/v1/boards/{id}/shots.csv")
    ResponseEntity<byte[]> csv(@PathVariable UUID id) {
        return file(new BoardId(id), Format.CSV, CSV, "csv");
    }

    @Operation(summary = "The shot list as a spreadsheet")
    @GetMapping("/api/v1/boards/{id}/shots.xlsx")
    ResponseEntity<byte[]> xlsx(@PathVariable UUID id) {
        return file(new BoardId(id), Format.XLSX, MediaType.parseMediaType(XLSX), "xlsx");
    }

    private ResponseEntity<byte[]> file(BoardId board, Format format, MediaType type, String ending) {
        byte[] list = lists.of(board, format);
        return ResponseEntity.ok()
                .contentType(type)
                .header(HttpHeaders.CONTENT_DISPOSITION, Downloads.named(boards.outline(board).title(), ending))
                .body(list);
    }

    @Operation(
            summary = "Read a shot list as a preview",
            description = "The body is a CSV or XLSX file. The board stays as it is until rows are accepted.")
    @PostMapping(
            path = "/api/v1/boards/{id}/shots",
            consumes = {"text/csv", "text/tab-separated-values", "text/plain", XLSX, MediaType.APPLICATION_OCTET_STREAM_VALUE})
    PreviewAnswer read(@PathVariable UUID id, InputStream body) throws IOException {
        return PreviewAnswer.of(lists.read(new BoardId(id), body.readNBytes(MAX_BYTES + 1)));
    }

    @Operation(
            summary = "Bring rows of a shot list onto the board",
            description = "Without \"rows\", all that are new or changed. No shot is deleted or moved. "
                    + "\"overtaken\" names rows whose shot somebody has changed meanwhile: that stands.")
    @PostMapping("/api/v1/boards/{id}/shots/accept")
    AcceptedAnswer accept(@PathVariable UUID id, @RequestBody Acceptance body) {
        if (body.previewId() == null) {
            throw new Refusal.Invalid("previewId", Saying.of("exchange.list.which-preview"));
        }
        ShotLists.Accepted accepted = lists.accept(new BoardId(id), new ShotListId(body.previewId()), body.rows());
        return new AcceptedAnswer(
                accepted.made().stream().map(shot -> shot.value()).toList(),
                accepted.changed().stream().map(shot -> shot.value()).toList(),
                accepted.overtaken());
    }

    /** @param rows by their lines in the file; null for all */
    record Acceptance(@Nullable UUID previewId, @Nullable List<Integer> rows) {}

    record AcceptedAnswer(List<UUID> created, List<UUID> changed, List<Integer> overtaken) {}

    record PreviewAnswer(UUID previewId, Counts counts, List<RowAnswer> rows, List<String> warnings) {

        static PreviewAnswer of(ShotListPreview preview) {
            return new PreviewAnswer(
                    preview.id().value(),
                    new Counts(
                            preview.count(Kind.NEW),
                            preview.count(Kind.CHANGED),
                            preview.count(Kind.UNCHANGED),
                            preview.count(Kind.UNREADABLE)),
                    preview.rows().stream().map(RowAnswer::of).toList(),
                    preview.warnings().stream().map(Saying::inEnglish).toList());
        }
    }

    record Counts(@JsonProperty("new") int fresh, int changed, int unchanged, int unreadable) {}

    record RowAnswer(
            int line, String kind, String number, @Nullable UUID shotId, Map<String, CellAnswer> fields, List<String> problems) {

        static RowAnswer of(ShotListPreview.Row row) {
            Map<String, CellAnswer> fields = new LinkedHashMap<>();
            row.cells().forEach(cell -> fields.put(cell.field().key(), new CellAnswer(cell.before(), cell.after())));
            return new RowAnswer(
                    row.line(),
                    row.kind().name().toLowerCase(Locale.ROOT),
                    row.number(),
                    row.shot(),
                    fields,
                    row.problems().stream().map(Saying::inEnglish).toList());
        }
    }

    record CellAnswer(String before, String after) {}
}
