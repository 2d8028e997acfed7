package app.shotloom.cast.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Outline;
import app.shotloom.board.ShotId;
import app.shotloom.cast.CharacterId;
import app.shotloom.cast.page.SheetUses;
import app.shotloom.cast.page.SheetUses.Shows;
import app.shotloom.live.News;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Where the sheets of a board are used. It is read once; after an edit of a shot only that shot is looked at again. */
class Uses {

    /** One shot that shows a sheet. */
    record Use(ShotId shot, String number, String scene, @Nullable String poster) {}

    private final BoardId board;
    private final Boards boards;
    private final List<SheetUses> sources;
    private final Map<ShotId, Shows> shows = new HashMap<>();
    private Outline outline;

    Uses(BoardId board, Boards boards, List<SheetUses> sources) {
        this.board = board;
        this.boards = boards;
        this.sources = sources;
        outline = boards.outline(board);
        readAll();
    }

    private void readAll() {
        shows.clear();
        sources.forEach(source -> shows.putAll(source.of(board)));
    }

    Outline outline() {
        return outline;
    }

    /**
     * Answers whether something may be used elsewhere now.
     *
     * @param cast whether sheets are called otherwise now, or others are there
     */
    boolean hear(List<News> batch, boolean cast) {
        boolean outlined = batch.stream().anyMatch(news -> news.kind().equals("outline-changed") || news.kind().equals(News.MISSED));
        if (outlined) {
            outline = boards.outline(board);
        }
        if (outlined || cast) {
            readAll();
            return true;
        }
        return sources.stream().filter(source -> read(source, source.touched(batch))).count() > 0;
    }

    private boolean read(SheetUses source, Set<ShotId> touched) {
        touched.forEach(shows::remove);
        shows.putAll(touched.isEmpty() ? Map.of() : source.of(board, touched));
        return !touched.isEmpty();
    }

    int count(CharacterId sheet) {
        return of(sheet).size();
    }

    /** In playing order, without shots that were deleted or omitted. */
    List<Use> of(CharacterId sheet) {
        List<Use> uses = new ArrayList<>();
        for (Outline.Scene scene : outline.scenes()) {
            scene.filmed().forEach(placed -> {
                Shows shown = shows.get(placed.id());
                if (shown != null && shown.sheets().contains(sheet)) {
                    uses.add(new Use(placed.id(), placed.number(), scene.number(), shown.poster()));
                }
            });
        }
        return uses;
    }
}
