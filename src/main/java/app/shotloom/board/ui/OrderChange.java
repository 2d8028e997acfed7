package app.shotloom.board.ui;

import app.shotloom.board.Outline;
import app.shotloom.board.Outline.Placed;
import app.shotloom.board.Outline.Scene;
import app.shotloom.board.ShotId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * What is different between two orders of a board, as {@code frontend/board/wall-scenes.ts} takes it: one shot more in a
 * thousand is one shot that goes over the line, and the numbers behind it in its scene.
 *
 * @param scenes all of them by name, or null when they are as they were
 * @param seconds how long the shots are that are new
 */
record OrderChange(
        @Nullable List<SceneName> scenes, List<Splice> splices, List<Numbers> numbers, Map<String, Double> seconds) {

    record SceneName(String id, String number, String title) {}

    /** In this scene, so many shots from there on are others now. */
    record Splice(String scene, int from, int gone, List<String> ids) {}

    /** In this scene, the shots from there on are called so, and those of them at {@code omitted} are not filmed. */
    record Numbers(String scene, int from, List<String> numbers, List<Integer> omitted) {}

    /** @param before null for a browser that knows nothing yet */
    static OrderChange between(@Nullable Outline before, Outline now) {
        Map<Object, Scene> known = before == null
                ? Map.of()
                : before.scenes().stream().collect(Collectors.toMap(Scene::id, scene -> scene));
        List<Splice> splices = new ArrayList<>();
        List<Numbers> numbers = new ArrayList<>();
        for (Scene scene : now.scenes()) {
            Scene earlier = known.get(scene.id());
            List<Placed> was = earlier == null ? List.of() : earlier.shots();
            compare(scene.id().toString(), was, scene.shots(), splices, numbers);
        }
        List<SceneName> names = names(now);
        return new OrderChange(before != null && names.equals(names(before)) ? null : names, splices, numbers, new HashMap<>());
    }

    private static List<SceneName> names(Outline outline) {
        return outline.scenes().stream()
                .map(scene -> new SceneName(scene.id().toString(), scene.number(), scene.title()))
                .toList();
    }

    private static void compare(
            String scene, List<Placed> was, List<Placed> is, List<Splice> splices, List<Numbers> numbers) {
        int from = 0;
        int least = Math.min(was.size(), is.size());
        while (from < least && was.get(from).id().equals(is.get(from).id())) {
            from++;
        }
        int same = 0;
        while (same < least - from && was.get(was.size() - 1 - same).id().equals(is.get(is.size() - 1 - same).id())) {
            same++;
        }
        List<Placed> added = is.subList(from, is.size() - same);
        int gone = was.size() - from - same;
        if (gone > 0 || !added.isEmpty()) {
            splices.add(new Splice(scene, from, gone, added.stream().map(placed -> placed.id().toString()).toList()));
        }
        addNumbers(scene, was, is, from, same, numbers);
    }

    /** From the first shot that is called otherwise, or is new, to the last. */
    private static void addNumbers(
            String scene, List<Placed> was, List<Placed> is, int from, int same, List<Numbers> numbers) {
        int first = 0;
        while (first < from && isCalled(was.get(first), is.get(first))) {
            first++;
        }
        int end = is.size();
        int shift = is.size() - was.size();
        while (end > Math.max(first, is.size() - same)
                && isCalled(was.get(end - 1 - shift), is.get(end - 1))) {
            end--;
        }
        if (first < end) {
            List<Placed> called = is.subList(first, end);
            numbers.add(new Numbers(
                    scene,
                    first,
                    called.stream().map(Placed::number).toList(),
                    IntStream.range(0, called.size()).filter(at -> called.get(at).omitted()).boxed().toList()));
        }
    }

    private static boolean isCalled(Placed was, Placed is) {
        return was.number().equals(is.number()) && was.omitted() == is.omitted();
    }

    /** The shots that the browser hears of the first time. */
    static Set<ShotId> added(@Nullable Outline before, Outline now) {
        Set<ShotId> added = now.shots().map(Placed::id).collect(Collectors.toCollection(HashSet::new));
        if (before != null) {
            before.shots().map(Placed::id).forEach(added::remove);
        }
        return added;
    }
}
