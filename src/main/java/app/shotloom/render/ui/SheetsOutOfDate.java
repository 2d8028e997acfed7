package app.shotloom.render.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.cast.Cast;
import app.shotloom.cast.CharacterId;
import app.shotloom.cast.page.SheetNotes;
import app.shotloom.live.News;
import app.shotloom.render.RenderQueue;
import app.shotloom.render.Rerenders;
import app.shotloom.shared.words.Words;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Component;

/** After an edit of a sheet: how many shots show it as it was, and one click to render them again. */
@Component
class SheetsOutOfDate implements SheetNotes {

    private static final Set<String> MATTERS =
            Set.of("character-changed", "take-changed", "render-changed", "outline-changed", News.MISSED);

    private final Rerenders rerenders;
    private final RenderQueue queue;
    private final Cast cast;

    SheetsOutOfDate(Rerenders rerenders, RenderQueue queue, Cast cast) {
        this.rerenders = rerenders;
        this.queue = queue;
        this.cast = cast;
    }

    @Override
    public Map<CharacterId, Note> of(BoardId board) {
        Map<CharacterId, List<ShotId>> due = rerenders.dueBySheet(board);
        Map<CharacterId, Note> notes = new HashMap<>();
        cast.of(board).forEach(sheet -> {
            List<ShotId> shots = due.getOrDefault(sheet.id(), List.of());
            if (!shots.isEmpty()) {
                notes.put(sheet.id(), note(sheet.name(), shots));
            }
        });
        return notes;
    }

    @Override
    public boolean mayChangeBy(News news) {
        return MATTERS.contains(news.kind());
    }

    private Note note(String name, List<ShotId> shots) {
        return new Note(
                Words.of("render.sheet.before", "name", name, "count", shots.size()),
                Words.of("render.again"),
                () -> Answers.say(queue.request(shots)));
    }
}
