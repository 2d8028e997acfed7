package app.shotloom.board;

import app.shotloom.board.internal.PlacedShot;
import app.shotloom.board.internal.Scene;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** Gives every scene and shot of a board its number: the one it keeps, else the next of the scheme that nobody keeps. */
final class Counting {

    private final Numbering scheme;
    private final Set<String> kept = new HashSet<>();
    private int counted;

    private Counting(Numbering scheme) {
        this.scheme = scheme;
    }

    /** The outline of these scenes, in order; {@code shots} are those of each scene, in order. */
    static List<Outline.Scene> number(Numbering scheme, List<Scene> scenes, Map<UUID, List<PlacedShot>> shots) {
        Counting counting = new Counting(scheme);
        shots.values().forEach(each -> each.forEach(shot -> counting.keep(shot.keptNumber())));
        Set<String> keptScenes = new HashSet<>();
        scenes.stream().map(Scene::keptNumber).filter(number -> number != null).forEach(keptScenes::add);
        List<Outline.Scene> numbered = new ArrayList<>();
        for (Scene scene : scenes) {
            String own = scene.keptNumber();
            String number = own == null ? free(numbered.size() + 1, keptScenes) : own;
            List<PlacedShot> inOrder = shots.getOrDefault(scene.id(), List.of());
            numbered.add(new Outline.Scene(
                    new SceneId(scene.id()), numbered.size() + 1, number, scene.title(), counting.placed(number, inOrder)));
        }
        return numbered;
    }

    private static String free(int place, Set<String> kept) {
        int number = place;
        while (kept.contains(Integer.toString(number))) {
            number++;
        }
        return Integer.toString(number);
    }

    private void keep(@Nullable String number) {
        if (number != null) {
            kept.add(number.toUpperCase(Locale.ROOT));
        }
    }

    private List<Outline.Placed> placed(String scene, List<PlacedShot> shots) {
        if (scheme.isByScene()) {
            counted = 0;
        }
        IntFunction<String> series = scheme.series(scene);
        List<Outline.Placed> placed = new ArrayList<>(shots.size());
        for (PlacedShot shot : shots) {
            String own = shot.keptNumber();
            placed.add(new Outline.Placed(new ShotId(shot.id()), own == null ? next(series) : own, shot.isOmitted()));
        }
        return placed;
    }

    private String next(IntFunction<String> series) {
        String number = series.apply(counted++);
        while (kept.contains(number)) {
            number = series.apply(counted++);
        }
        return number;
    }
}
