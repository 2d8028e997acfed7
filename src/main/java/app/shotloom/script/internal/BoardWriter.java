package app.shotloom.script.internal;

import app.shotloom.board.BoardId;
import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
import app.shotloom.cast.Appearance;
import app.shotloom.cast.Cast;
import app.shotloom.cast.Character;
import app.shotloom.script.breakdown.Names;
import app.shotloom.script.breakdown.ShotDraft;
import app.shotloom.shots.Shot;
import app.shotloom.shots.ShotDuration;
import app.shotloom.shots.ShotField;
import app.shotloom.shots.Shots;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts drafts onto a board: scenes, shots and sheets, as the one who accepts them. */
@Component
class BoardWriter {

    private static final int LONGEST_SCENE_TITLE = 200;
    private static final int LONGEST_NAME = 60;
    private static final int LONGEST_TEXT = 10_000;

    private final ShotOrder order;
    private final Scenes scenes;
    private final Shots shots;
    private final Cast cast;

    BoardWriter(ShotOrder order, Scenes scenes, Shots shots, Cast cast) {
        this.order = order;
        this.scenes = scenes;
        this.shots = shots;
        this.cast = cast;
    }

    SceneId scene(BoardId board, String heading, @Nullable SceneId after) {
        return scenes.add(board, cut(heading, LONGEST_SCENE_TITLE), after);
    }

    /** A new shot behind another one of the scene, or as its first. */
    ShotId shot(SceneId scene, @Nullable ShotId after, ShotDraft draft, Mentioning sheets) {
        int index = after == null ? 0 : order.shotsOf(scene).indexOf(after) + 1;
        ShotId id = shots.create(scene, index, cut(sheets.in(draft.prompt()), LONGEST_TEXT));
        Shot made = shots.of(id);
        write(made, ShotField.DIALOGUE, cut(draft.dialogue(), LONGEST_TEXT));
        write(made, ShotField.DURATION, ShotDuration.text(Duration.ofMillis(Math.round(draft.seconds() * 1000))));
        return id;
    }

    String words(BoardId board, List<ShotDraft> drafts, ShotField field) {
        String words = field == ShotField.DIALOGUE
                ? drafts.stream().map(ShotDraft::dialogue).filter(each -> !each.isBlank()).collect(Collectors.joining("\n"))
                : Mentioning.of(cast.of(board))
                        .in(drafts.stream().map(ShotDraft::prompt).filter(each -> !each.isBlank()).collect(Collectors.joining(" ")));
        return cut(words, LONGEST_TEXT);
    }

    private void write(Shot made, ShotField field, String value) {
        if (!value.equals(made.value(field))) {
            shots.revise(made.id(), field, made.value(field), value);
        }
    }

    boolean isPlaced(BoardId board, SceneId scene) {
        return scenes.of(board).contains(scene);
    }

    boolean isPlaced(ShotId shot) {
        return order.isPlaced(shot);
    }

    /** Makes a sheet for everybody who has none, and knows all by their names. */
    Mentioning sheets(BoardId board, Collection<String> cues) {
        List<Character> known = cast.of(board);
        for (String cue : cues) {
            String name = cut(Names.inSentence(cue), LONGEST_NAME);
            if (!name.isBlank() && known.stream().noneMatch(sheet -> sheet.name().equalsIgnoreCase(name))) {
                cast.create(board, name, "", Appearance.UNSAID);
                known = cast.of(board);
            }
        }
        return Mentioning.of(known);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "\u2026";
    }
}
