package app.shotloom.brief.internal;

import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
import app.shotloom.brief.BriefOrder;
import app.shotloom.brief.Carried;
import app.shotloom.brief.Correction;
import app.shotloom.brief.KeptCorrection;
import app.shotloom.cast.Cast;
import app.shotloom.cast.CastBook;
import app.shotloom.cast.CastBook.InShot;
import app.shotloom.shots.Compositions;
import app.shotloom.shots.Shot;
import app.shotloom.shots.Shots;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Opens scenes for reading: shots in order with what they say, sheets, corrections. Asks for no rights. */
@Component
class SceneBook {

    private final ShotOrder order;
    private final Scenes scenes;
    private final Shots shots;
    private final Cast cast;
    private final Compositions compositions;
    private final CorrectionBook corrections;

    SceneBook(
            ShotOrder order,
            Scenes scenes,
            Shots shots,
            Cast cast,
            Compositions compositions,
            CorrectionBook corrections) {
        this.order = order;
        this.scenes = scenes;
        this.shots = shots;
        this.cast = cast;
        this.compositions = compositions;
        this.corrections = corrections;
    }

    /**
     * One scene as it says now.
     *
     * @param scene null where the shot stands nowhere
     * @param heading null where nobody named it
     */
    record Pages(
            @Nullable SceneId scene,
            @Nullable String heading,
            List<Shot> shots,
            CastBook cast,
            Map<ShotId, Long> seeds,
            Map<ShotId, List<KeptCorrection>> corrections) {

        /** What there is to read of a shot. */
        BriefOrder order(Shot shot, List<Carried> carried) {
            InShot shown = cast.in(shot.id(), scene, shot.prompt() + "\n" + shot.dialogue());
            List<Correction> own = correctionsOf(shot.id());
            List<Correction> right = new ArrayList<>(Standing.of(shown).stream()
                    .limit(Math.max(0, CorrectionBook.MOST - own.size()))
                    .toList());
            right.addAll(own); // what people set right stands over what sheets say
            return BriefOrder.of(
                    shot,
                    new BriefOrder.Spoken(heading, cast::plain),
                    seeds.getOrDefault(shot.id(), Compositions.FIRST),
                    Standing.members(shown),
                    carried,
                    right);
        }

        private List<Correction> correctionsOf(ShotId shot) {
            return corrections.getOrDefault(shot, List.of()).stream()
                    .map(KeptCorrection::correction)
                    .toList();
        }
    }

    Pages open(SceneId scene) {
        List<ShotId> inOrder = order.filmedOf(scene);
        Map<ShotId, Shot> said = shots.said(inOrder);
        List<Shot> pages = inOrder.stream().map(said::get).filter(Objects::nonNull).toList();
        return new Pages(scene, heading(scene), pages, castOf(pages), compositions.of(inOrder), corrections.of(inOrder));
    }

    private @Nullable String heading(SceneId scene) {
        String heading = scenes.headingOf(scene);
        return heading.isBlank() ? null : heading;
    }

    /** One shot as it says now, for itself. */
    Pages open(ShotId shot) {
        List<Shot> page = List.copyOf(shots.said(List.of(shot)).values());
        SceneId scene = order.sceneOf(shot).orElse(null);
        String heading = scene == null ? null : heading(scene);
        return new Pages(
                scene, heading, page, castOf(page), compositions.of(List.of(shot)), corrections.of(List.of(shot)));
    }

    private CastBook castOf(List<Shot> pages) {
        return pages.isEmpty() ? CastBook.of(List.of(), List.of()) : cast.bookOf(pages.getFirst().board());
    }
}
