package app.shotloom.shots.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
import app.shotloom.cast.Cast;
import app.shotloom.cast.CastBook;
import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterId;
import app.shotloom.cast.page.SheetUses;
import app.shotloom.live.News;
import app.shotloom.shots.Shot;
import app.shotloom.shots.Shots;
import app.shotloom.shots.Take;
import app.shotloom.shots.Takes;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The sheets that a shot's words speak of, and the style that it is drawn in. */
@Component
class CastInShots implements SheetUses {

    private static final Set<String> MATTERS = Set.of("shot-revised", "take-changed");

    private final Shots shots;
    private final Takes takes;
    private final Cast cast;
    private final ShotOrder order;

    CastInShots(Shots shots, Takes takes, Cast cast, ShotOrder order) {
        this.shots = shots;
        this.takes = takes;
        this.cast = cast;
        this.order = order;
    }

    @Override
    public Map<ShotId, Shows> of(BoardId board) {
        return shows(board, shots.ofBoard(board), takes.chosenOf(board));
    }

    @Override
    public Map<ShotId, Shows> of(BoardId board, Collection<ShotId> asked) {
        return shows(board, shots.of(board, asked), takes.chosenOf(board, asked));
    }

    private Map<ShotId, Shows> shows(BoardId board, Map<ShotId, Shot> said, Map<ShotId, Take> chosen) {
        CastBook book = cast.bookOf(board);
        var scenes = order.scenes(said.keySet());
        Map<ShotId, Shows> all = new HashMap<>();
        said.forEach((id, shot) -> {
            CastBook.InShot shown = book.in(id, scenes.get(id), shot.prompt() + "\n" + shot.dialogue());
            Set<CharacterId> sheets = Stream.concat(shown.all().stream().map(CastBook.Shown::sheet), shown.brought().stream())
                    .map(Character::id)
                    .collect(Collectors.toSet());
            Take take = chosen.get(id);
            if (!sheets.isEmpty()) {
                all.put(id, new Shows(sheets, take == null ? null : take.poster().path()));
            }
        });
        return all;
    }

    @Override
    public Set<ShotId> touched(List<News> news) {
        return news.stream()
                .filter(each -> MATTERS.contains(each.kind()))
                .map(each -> each.text("shotId"))
                .filter(Objects::nonNull)
                .map(id -> new ShotId(UUID.fromString(id)))
                .collect(Collectors.toSet());
    }
}
