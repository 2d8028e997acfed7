package app.shotloom.board;

import app.shotloom.board.internal.Board;
import app.shotloom.board.internal.PlacedShotRepository;
import app.shotloom.board.internal.SceneRepository;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Numbers for scenes and shots that come in while the numbers of their board are locked. */
@Component
class NewNumbers {

    private final PlacedShotRepository shots;
    private final SceneRepository scenes;

    NewNumbers(PlacedShotRepository shots, SceneRepository scenes) {
        this.shots = shots;
        this.scenes = scenes;
    }

    /** For a shot that has just got its place; null where the scheme numbers it. */
    @Nullable String of(Board board, Outline outline, UUID shot) {
        if (!board.numbering().locked()) {
            return null;
        }
        Numbering scheme = board.numbering().scheme();
        Outline.Scene scene = outline.scenes().stream()
                .filter(each -> each.shots().stream().anyMatch(placed -> placed.id().value().equals(shot)))
                .findFirst()
                .orElseThrow();
        Stream<Outline.Placed> among = scheme.isByScene() ? scene.shots().stream() : outline.shots();
        List<Outline.Placed> inOrder = among.toList();
        int at = inOrder.stream().map(placed -> placed.id().value()).toList().indexOf(shot);
        Set<String> given = upper(shots.keptNumbers(board.id()));
        return between(
                at == 0 ? null : inOrder.get(at - 1).number(),
                at == inOrder.size() - 1 ? null : inOrder.get(at + 1).number(),
                scheme,
                scene.number(),
                given);
    }

    private static String between(
            @Nullable String before, @Nullable String after, Numbering scheme, String scene, Set<String> given) {
        return new InsertedNumber(free(given)).between(before, after, scheme.parts(), scheme.series(scene));
    }

    /** For a new scene before this one; null where scenes are numbered by their place. */
    @Nullable String ofScene(Board board, @Nullable String before, @Nullable String after) {
        if (!board.numbering().locked()) {
            return null;
        }
        Set<String> given = upper(scenes.keptNumbers(board.id()));
        return new InsertedNumber(free(given)).between(after == null ? before : null, after, 1, index -> Integer.toString(index + 1));
    }

    private static Predicate<String> free(Set<String> given) {
        return number -> !given.contains(number.toUpperCase(Locale.ROOT));
    }

    private static Set<String> upper(Set<String> numbers) {
        Set<String> upper = new HashSet<>();
        numbers.forEach(number -> upper.add(number.toUpperCase(Locale.ROOT)));
        return upper;
    }
}
