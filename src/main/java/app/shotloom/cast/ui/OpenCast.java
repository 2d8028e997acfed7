package app.shotloom.cast.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterId;
import app.shotloom.cast.page.SheetNotes;
import app.shotloom.cast.page.SheetUses;
import app.shotloom.live.News;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The cast of a board while somebody looks at it: read at once, and again where news says that it differs. */
class OpenCast {

    private final BoardId board;
    private final SheetTools with;
    private final List<SheetNotes> notes;
    private final Uses uses;
    private final boolean mayEdit;
    private CastPage page;

    OpenCast(BoardId board, Boards boards, SheetTools with, List<SheetNotes> notes, List<SheetUses> sources) {
        this.board = board;
        this.with = with;
        this.notes = notes;
        mayEdit = boards.access(board).mayEdit();
        uses = new Uses(board, boards, sources);
        page = new CastPage(List.of(), List.of(), Map.of(), Map.of(), Map.of(), uses);
        read();
    }

    BoardId board() {
        return board;
    }

    boolean mayEdit() {
        return mayEdit;
    }

    CastPage page() {
        return page;
    }

    /** Of the page with that sheet open. */
    String path(CharacterId sheet) {
        return "board/" + board + "/cast?sheet=" + sheet;
    }

    @Nullable Character sheet(CharacterId id) {
        return page.sheets().stream().filter(each -> each.id().equals(id)).findFirst().orElse(null);
    }

    /** Whether something is to be shown otherwise. */
    boolean hear(List<News> batch) {
        boolean cast = batch.stream().anyMatch(news -> news.kind().equals("character-changed") || news.kind().equals(News.MISSED));
        Set<List<String>> called = called();
        if (cast) {
            page = new CastPage(with.cast().of(board), with.relations().of(board), page.outdated(), page.notes(), page.drawn(), uses);
        }
        boolean otherwise = cast && !called.equals(called());
        boolean used = uses.hear(batch, otherwise);
        boolean noted = batch.stream().anyMatch(news -> notes.stream().anyMatch(each -> each.mayChangeBy(news)));
        boolean drawn = batch.stream().anyMatch(news -> news.kind().equals("sheet-drawn"));
        if (used || noted || drawn) {
            page = new CastPage(
                    page.sheets(),
                    page.relations(),
                    used ? outdated() : page.outdated(),
                    noted ? notes() : page.notes(),
                    drawn ? with.portraits().of(board) : page.drawn(),
                    uses);
        }
        return cast || used || noted || drawn;
    }

    /** What sheets are called, and what stands where: with it differs where they are used. */
    private Set<List<String>> called() {
        Set<List<String>> names = page.sheets().stream()
                .map(sheet -> List.of(sheet.name(), sheet.aliases().toString()))
                .collect(Collectors.toSet());
        page.relations().forEach(relation -> names.add(List.of(relation.toString())));
        return names;
    }

    void read() {
        page = new CastPage(with.cast().of(board), with.relations().of(board), outdated(), notes(), with.portraits().of(board), uses);
    }

    private Map<CharacterId, Integer> outdated() {
        return with.renames().outdated(board);
    }

    private Map<CharacterId, SheetNotes.Note> notes() {
        Map<CharacterId, SheetNotes.Note> said = new HashMap<>();
        notes.forEach(each -> said.putAll(each.of(board)));
        return said;
    }
}
