package app.shotloom.shots.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Face;
import app.shotloom.board.canvas.TileFace;
import app.shotloom.cast.Cast;
import app.shotloom.cast.Character;
import app.shotloom.live.News;
import app.shotloom.media.MediaId;
import app.shotloom.shared.ui.LiveField.Mention;
import app.shotloom.shots.CameraSize;
import app.shotloom.shots.Shot;
import app.shotloom.shots.Shots;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What a tile shows of a shot's words: the prompt, its shape and length, the shot size, who is in it. */
@Component
class WordsFace implements TileFace {

    /** As {@code WordsFace} in {@code frontend/board/faces.ts}. */
    record Words(
            String prompt,
            int width,
            int height,
            double seconds,
            @Nullable String size,
            @Nullable String sizeLabel,
            List<Mention> cast) {}

    private final Shots shots;
    private final Cast cast;

    WordsFace(Shots shots, Cast cast) {
        this.shots = shots;
        this.cast = cast;
    }

    @Override
    public Map<ShotId, Face> of(BoardId board) {
        List<Character> people = cast.of(board);
        return shots.ofBoard(board).values().stream().collect(Collectors.toMap(Shot::id, shot -> face(shot, people)));
    }

    @Override
    public Map<ShotId, Face> after(BoardId board, List<News> news) {
        if (news.stream().anyMatch(each -> each.kind().equals("character-changed"))) {
            return of(board);
        }
        List<ShotId> revised = news.stream()
                .filter(each -> each.kind().equals("shot-revised"))
                .map(each -> each.text("shotId"))
                .filter(Objects::nonNull)
                .distinct()
                .map(id -> new ShotId(UUID.fromString(id)))
                .toList();
        List<Character> people = revised.isEmpty() ? List.of() : cast.of(board);
        return revised.stream().collect(Collectors.toMap(Function.identity(), shot -> face(shots.of(shot), people)));
    }

    private Face face(Shot shot, List<Character> people) {
        CameraSize size = shot.camera().size();
        return new Face(
                "words",
                new Words(
                        shot.prompt(),
                        shot.aspectRatio().width(),
                        shot.aspectRatio().height(),
                        shot.duration().toMillis() / 1000.0,
                        size == null ? null : size.abbreviation(),
                        size == null ? null : size.label(),
                        people.stream()
                                .filter(someone -> someone.isMentionedIn(shot.prompt()))
                                .map(WordsFace::mention)
                                .toList()));
    }

    static Mention mention(Character someone) {
        return new Mention(
                someone.name(),
                someone.references().stream().findFirst().map(MediaId::path).orElse(null));
    }
}
