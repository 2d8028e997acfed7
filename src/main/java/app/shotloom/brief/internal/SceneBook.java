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
import app.shotloom.cast.Character;
import app.shotloom.shots.Compositions;
import app.shotloom.shots.Shot;
import app.shotloom.shots.Shots;
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
     * @param heading null where nobody named it
     */
    record Pages(
            @Nullable String heading,
            List<Shot> shots,
            List<Character> sheets,
            Map<ShotId, Long> seeds,
            Map<ShotId, List<KeptCorrection>> corrections) {

        /** What there is to read of a shot. */
        BriefOrder order(Shot shot, List<Carried> carried) {
            return BriefOrder.of(shot, heading, seeds.getOrDefault(shot.id(), Compositions.FIRST), sheetsOf(shot), carried, correctionsOf(shot.id()));
        }

        private List<Correction> correctionsOf(ShotId shot) {
            return corrections.getOrDefault(shot, List.of()).stream()
                    .map(KeptCorrection::correction)
                    .toList();
        }

        /** The sheets that a shot's words mention. */
        private List<Character> sheetsOf(Shot shot) {
            String text = shot.prompt() + "\n" + shot.dialogue();
            return sheets.stream().filter(sheet -> sheet.isMentionedIn(text)).toList();
        }
    }

    Pages open(SceneId scene) {
        List<ShotId> inOrder = order.filmedOf(scene);
        Map<ShotId, Shot> said = shots.said(inOrder);
        List<Shot> pages = inOrder.stream().map(said::get).filter(Objects::nonNull).toList();
        List<Character> sheets = pages.isEmpty() ? List.of() : cast.sheetsOf(pages.getFirst().board());
        return new Pages(heading(scene), pages, sheets, compositions.of(inOrder), corrections.of(inOrder));
    }

    private @Nullable String heading(SceneId scene) {
        String heading = scenes.headingOf(scene);
        return heading.isBlank() ? null : heading;
    }

    /** One shot as it says now, for itself. */
    Pages open(ShotId shot) {
        List<Shot> page = List.copyOf(shots.said(List.of(shot)).values());
        List<Character> sheets = page.isEmpty() ? List.of() : cast.sheetsOf(page.getFirst().board());
        return new Pages(order.sceneOf(shot).map(this::heading).orElse(null), page, sheets, compositions.of(List.of(shot)), corrections.of(List.of(shot)));
    }
}
