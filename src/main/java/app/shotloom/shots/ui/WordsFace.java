package app.shotloom.shots.ui;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.board.canvas.Face;
import app.shotloom.board.canvas.ShotNews;
import app.shotloom.board.canvas.TileFace;
import app.shotloom.cast.Cast;
import app.shotloom.cast.Character;
import app.shotloom.cast.CharacterId;
import app.shotloom.cast.Portraits;
import app.shotloom.cast.Mentions;
import app.shotloom.cast.Swatch;
import app.shotloom.live.News;
import app.shotloom.media.MediaId;
import app.shotloom.shared.ui.LiveField.Mention;
import app.shotloom.shots.CameraSize;
import app.shotloom.shots.Shot;
import app.shotloom.shots.Shots;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
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
    private final Portraits portraits;

    WordsFace(Shots shots, Cast cast, Portraits portraits) {
        this.shots = shots;
        this.cast = cast;
        this.portraits = portraits;
    }

    @Override
    public Map<ShotId, Face> of(BoardId board, Collection<ShotId> asked) {
        Mentions people = Mentions.of(cast.of(board));
        Map<CharacterId, MediaId> drawn = portraits.of(board);
        return shots.of(board, asked).values().stream().collect(Collectors.toMap(Shot::id, shot -> face(shot, people, drawn)));
    }

    @Override
    public Set<ShotId> touched(BoardId board, List<News> news, Set<ShotId> shown) {
        return ShotNews.has(news, Set.of("character-changed", "sheet-drawn")) ? shown : ShotNews.named(news, Set.of("shot-revised"), shown);
    }

    private Face face(Shot shot, Mentions people, Map<CharacterId, MediaId> drawn) {
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
                        people.sheetsIn(shot.prompt()).stream().map(someone -> mention(someone, drawn)).toList()));
    }

    /** {@code Words} is what a tile shows here. */
    private static String kindOf(Character someone) {
        return app.shotloom.shared.words.Words.of("cast." + someone.kind().code());
    }

    /** @param drawn the portraits of those who have no reference picture */
    static Mention mention(Character someone, Map<CharacterId, MediaId> drawn) {
        MediaId picture = someone.references().isEmpty() ? drawn.get(someone.id()) : someone.references().getFirst();
        return new Mention(
                someone.name(),
                picture == null ? null : picture.path(),
                kindOf(someone),
                someone.palette().stream().map(Swatch::hex).toList());
    }
}
