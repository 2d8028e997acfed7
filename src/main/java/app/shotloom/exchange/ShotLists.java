package app.shotloom.exchange;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.ShotId;
import app.shotloom.exchange.internal.ListAcceptance;
import app.shotloom.exchange.internal.ListComparison;
import app.shotloom.exchange.internal.ShotListRepository;
import app.shotloom.exchange.internal.ShotListRows;
import app.shotloom.exchange.internal.StoredShotList;
import app.shotloom.exchange.table.CsvFile;
import app.shotloom.exchange.table.ShotTable;
import app.shotloom.exchange.table.XlsxFile;
import app.shotloom.identity.CurrentUser;
import app.shotloom.shared.Gestures;
import app.shotloom.shared.Refusal;
import java.time.Clock;
import java.time.Duration;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** The shots of a board as a table: for spreadsheets, production software and print, and back. */
@Service
public class ShotLists {

    /** Lists that nobody accepted are kept so long. */
    private static final Duration KEPT = Duration.ofDays(2);

    private final ShotListRows rows;
    private final ListComparison comparison;
    private final ListAcceptance acceptance;
    private final ShotListRepository lists;
    private final Boards boards;
    private final CurrentUser user;
    private final JsonMapper json;
    private final TransactionTemplate transaction;
    private final Clock clock;

    ShotLists(
            ShotListRows rows,
            ListComparison comparison,
            ListAcceptance acceptance,
            ShotListRepository lists,
            Boards boards,
            CurrentUser user,
            JsonMapper json,
            TransactionTemplate transaction,
            Clock clock) {
        this.rows = rows;
        this.comparison = comparison;
        this.acceptance = acceptance;
        this.lists = lists;
        this.boards = boards;
        this.user = user;
        this.json = json;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** How the file is written. */
    public enum Format {
        CSV,
        XLSX;

        /** Told by how it begins: a spreadsheet is a zip file. */
        static Format of(byte[] file) {
            return file.length > 1 && file[0] == 'P' && file[1] == 'K' ? XLSX : CSV;
        }
    }

    /** @param overtaken lines whose shot somebody has changed meanwhile: that stands, and what the list says waits beside it */
    public record Accepted(List<ShotId> made, List<ShotId> changed, List<Integer> overtaken) {}

    @Transactional(readOnly = true)
    public byte[] of(BoardId board, Format format) {
        List<List<String>> table = rows.of(board);
        return format == Format.CSV ? CsvFile.write(table) : XlsxFile.write(table);
    }

    /**
     * Reads a file and compares it with the board, which stays as it is until {@link #accept}.
     *
     * @param file CSV or XLSX, told by its content
     * @throws Refusal naming the line at fault
     */
    public ShotListPreview read(BoardId board, byte[] file) {
        boards.requireEdit(board);
        ShotTable table = ShotTable.read(Format.of(file) == Format.XLSX ? XlsxFile.read(file) : CsvFile.read(file));
        return Objects.requireNonNull(transaction.execute(status -> keep(board, table)));
    }

    private ShotListPreview keep(BoardId board, ShotTable table) {
        ShotListPreview preview =
                new ShotListPreview(ShotListId.next(), comparison.of(board, table.rows()), table.warnings());
        lists.forget(board.value(), clock.instant().minus(KEPT));
        lists.save(new StoredShotList(preview.id(), board, json.writeValueAsString(preview), user.id(), clock.instant()));
        return preview;
    }

    /** @throws Refusal.NotFound when it was accepted, or read too long ago, or of another board */
    @Transactional(readOnly = true)
    public ShotListPreview preview(BoardId board, ShotListId id) {
        boards.requireEdit(board);
        return find(board, lists.findById(id.value()));
    }

    /**
     * Makes the shots that are new, and writes what is changed, as one gesture. No shot is deleted or moved.
     *
     * @param lines by their numbers in the file; null for all
     */
    @Transactional
    public Accepted accept(BoardId board, ShotListId id, @Nullable Collection<Integer> lines) {
        boards.requireEdit(board);
        ShotListPreview preview = find(board, lists.lock(id.value()));
        Set<Integer> wanted = lines == null
                ? preview.rows().stream().map(ShotListPreview.Row::line).collect(Collectors.toSet())
                : new HashSet<>(lines);
        Accepted accepted = Gestures.as("import-shot-list", () -> acceptance.accept(board, preview.rows(), wanted));
        lists.deleteById(id.value());
        return accepted;
    }

    private ShotListPreview find(BoardId board, Optional<StoredShotList> found) {
        return found
                .filter(stored -> stored.isOf(board))
                .map(stored -> json.readValue(stored.preview(), ShotListPreview.class))
                .orElseThrow(() -> new Refusal.NotFound("shot list"));
    }
}
