package app.shotloom.script.internal;

import app.shotloom.board.BoardId;
import app.shotloom.board.SceneId;
import app.shotloom.board.Scenes;
import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
import app.shotloom.cast.Appearance;
import app.shotloom.cast.Cast;
import app.shotloom.cast.Character;
import app.shotloom.cast.SheetKind;
import app.shotloom.script.breakdown.Names;
import app.shotloom.script.breakdown.ShotDraft;
import app.shotloom.shots.ShotDuration;
import app.shotloom.shots.ShotField;
import app.shotloom.shots.Shots;
import java.time.Duration;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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
    ShotId shot(SceneId scene, @Nullable ShotId after, ShotDraft draft, List<Character> sheets) {
        int index = after == null ? 0 : order.shotsOf(scene).indexOf(after) + 1;
        ShotId id = shots.create(scene, index, cut(mentioning(draft.prompt(), sheets), LONGEST_TEXT));
        write(id, ShotField.DIALOGUE, cut(draft.dialogue(), LONGEST_TEXT));
        write(id, ShotField.DURATION, ShotDuration.text(Duration.ofMillis(Math.round(draft.seconds() * 1000))));
        return id;
    }

    String words(BoardId board, List<ShotDraft> drafts, ShotField field) {
        String words = field == ShotField.DIALOGUE
                ? drafts.stream().map(ShotDraft::dialogue).filter(each -> !each.isBlank()).collect(Collectors.joining("\n"))
                : mentioning(
                        drafts.stream().map(ShotDraft::prompt).filter(each -> !each.isBlank()).collect(Collectors.joining(" ")),
                        cast.of(board));
        return cut(words, LONGEST_TEXT);
    }

    private void write(ShotId id, ShotField field, String value) {
        shots.revise(id, field, shots.of(id).value(field), value);
    }

    boolean isPlaced(BoardId board, SceneId scene) {
        return scenes.of(board).contains(scene);
    }

    boolean isPlaced(ShotId shot) {
        return order.isPlaced(shot);
    }

    /** Makes a sheet for everybody who has none, and gives all sheets. */
    List<Character> sheets(BoardId board, Collection<String> cues) {
        List<Character> known = cast.of(board);
        for (String cue : cues) {
            String name = cut(Names.inSentence(cue), LONGEST_NAME);
            if (!name.isBlank() && known.stream().noneMatch(sheet -> sheet.name().equalsIgnoreCase(name))) {
                cast.create(board, name, "", Appearance.UNSAID);
                known = cast.of(board);
            }
        }
        return known;
    }

    /**
     * "MIA sweeps" becomes "@Mia sweeps" where there is a sheet of Mia: a name as its sheet writes it, or in capitals as
     * scripts do. "She will go" is not about Will.
     */
    private static String mentioning(String text, List<Character> sheets) {
        String linked = text;
        for (Character sheet : spokenOf(sheets)) {
            String name = sheet.name();
            String either = Pattern.quote(name) + "|" + Pattern.quote(name.toUpperCase(Locale.ROOT));
            linked = Pattern.compile("(?<![@\\p{L}\\p{N}])(?:" + either + ")(?![\\p{L}\\p{N}])")
                    .matcher(linked)
                    .replaceAll(Matcher.quoteReplacement("@" + name));
        }
        return linked;
    }

    /** Longer names first, and no styles: "ink" in a script is a word. */
    private static List<Character> spokenOf(List<Character> sheets) {
        return sheets.stream()
                .filter(sheet -> sheet.kind() != SheetKind.STYLE)
                .sorted(Comparator.comparingInt((Character sheet) -> sheet.name().length()).reversed())
                .toList();
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest - 1) + "\u2026";
    }
}
