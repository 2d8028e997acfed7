package app.shotloom.board;

import app.shotloom.shared.Refusal;
import app.shotloom.shared.Texts;
import app.shotloom.shared.words.Saying;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a board is to hold, without what its shots say.
 *
 * @throws Refusal.Invalid naming what a board cannot hold
 */
public record BoardPlan(String title, BoardLook look, BoardNumbering numbering, List<PlannedScene> scenes) {

    public BoardPlan {
        title = Texts.name("title", title, Boards.LONGEST_TITLE);
        scenes = List.copyOf(scenes);
        atMost(scenes.size(), Scenes.MOST, "scenes");
        atMost(scenes.stream().mapToInt(scene -> scene.shots().size()).sum(), ShotOrder.MOST, "shots");
        Set<String> given = new HashSet<>();
        scenes.stream().flatMap(scene -> scene.shots().stream()).map(PlannedShot::number).forEach(number -> {
            if (number != null && !given.add(number.toUpperCase(Locale.ROOT))) {
                throw new Refusal.Invalid("number", Saying.of("board.refused.number-twice", "number", number));
            }
        });
    }

    /** @param number that it keeps whatever its place; null where its place numbers it */
    public record PlannedScene(String title, @Nullable String number, List<PlannedShot> shots) {

        public PlannedScene {
            title = Texts.clean("scene title", title, Scenes.LONGEST_TITLE).replace('\n', ' ').strip();
            number = number == null ? null : ShotNumber.clean(number);
            shots = List.copyOf(shots);
        }
    }

    /**
     * @param number that it keeps whatever its place; null where the board's numbering gives it one
     * @param byHand whether a person gave it that number
     * @param omitted whether it keeps its place without being filmed
     */
    public record PlannedShot(@Nullable String number, boolean byHand, boolean omitted) {

        public PlannedShot {
            number = number == null || number.isBlank() ? null : ShotNumber.clean(number);
            byHand = byHand && number != null;
        }
    }

    private static void atMost(int count, int most, String what) {
        if (count > most) {
            throw new Refusal.Invalid(what, Saying.of("board.refused.too-many-planned", "count", count, "what", what, "most", most));
        }
    }
}
