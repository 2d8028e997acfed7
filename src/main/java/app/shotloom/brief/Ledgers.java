package app.shotloom.brief;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Outline;
import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
import app.shotloom.brief.continuity.Continuity;
import app.shotloom.shared.Refusal;
import app.shotloom.shots.Shot;
import app.shotloom.shots.Shots;
import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The continuity of scenes, as far as their shots are read. */
@Service
public class Ledgers {

    private final Boards boards;
    private final ShotOrder order;
    private final Shots shots;
    private final Briefs briefs;
    private final Cache<SceneId, Passed> known = Caffeine.newBuilder().maximumSize(100).build();

    Ledgers(Boards boards, ShotOrder order, Shots shots, Briefs briefs) {
        this.boards = boards;
        this.order = order;
        this.shots = shots;
        this.briefs = briefs;
    }

    /** Shots that are not read yet are asked for, as by {@link Briefs#of}. */
    @Transactional(readOnly = true)
    public Ledger of(SceneId scene) {
        BoardId board = boards.boardOf(scene);
        Outline.Scene placed = boards.outline(board).scenes().stream()
                .filter(each -> each.id().equals(scene))
                .findFirst()
                .orElseThrow(() -> new Refusal.NotFound("scene"));
        return read(placed, shots.said(placed.filmed().map(Outline.Placed::id).toList()));
    }

    /** What these shots of a board contradict, for those that do. Reads their scenes up to the last of them. */
    @Transactional(readOnly = true)
    public Map<ShotId, List<Ledger.Contradiction>> contradictions(BoardId board, Collection<ShotId> asked) {
        boards.requireView(board);
        Map<ShotId, List<Ledger.Contradiction>> found = new HashMap<>();
        Numbers numbers = new Numbers(() -> boards.outline(board));
        for (SceneId scene : order.scenesOf(asked)) {
            List<ShotId> inOrder = order.shotsOf(scene);
            int end = 1 + IntStream.range(0, inOrder.size()).filter(at -> asked.contains(inOrder.get(at))).max().orElse(-1);
            Map<ShotId, Shot> said = shots.of(board, inOrder.subList(0, end));
            if (!said.isEmpty()) {
                passed(scene, inOrder.subList(0, end), said, numbers).forEach((shot, here) -> {
                    if (asked.contains(shot)) {
                        found.put(shot, here);
                    }
                });
            }
        }
        return found;
    }

    /** What the shots of a scene contradict, from its first on; looked at anew when one of them, or its brief, is another. */
    private Map<ShotId, List<Ledger.Contradiction>> passed(SceneId scene, List<ShotId> inOrder, Map<ShotId, Shot> said, Numbers numbers) {
        Map<ShotId, ShotBrief> read = briefs.of(said.values());
        List<String> words = inOrder.stream().map(shot -> words(Objects.requireNonNull(said.get(shot)))).toList();
        List<ShotBrief> meant = inOrder.stream().map(read::get).toList();
        Passed before = known.getIfPresent(scene);
        if (before != null && before.holds(words, meant, numbers)) {
            return before.found();
        }
        Map<ShotId, List<Ledger.Contradiction>> found = new HashMap<>();
        Map<ShotId, String> named = new HashMap<>();
        Continuity continuity = new Continuity();
        for (ShotBrief brief : meant) {
            List<Ledger.Contradiction> here = pass(continuity, brief, said, shot -> {
                String number = numbers.of(shot);
                named.put(shot, number);
                return number;
            });
            if (!here.isEmpty()) {
                found.put(brief.shot(), here);
            }
        }
        known.put(scene, new Passed(words, meant, named, found));
        return found;
    }

    /**
     * A scene that was passed, or its beginning.
     *
     * @param named what shots were called in the findings
     */
    private record Passed(
            List<String> words, List<ShotBrief> meant, Map<ShotId, String> named, Map<ShotId, List<Ledger.Contradiction>> found) {

        /** Whether it would be found again for shots that are the first of these. */
        boolean holds(List<String> first, List<ShotBrief> read, Numbers numbers) {
            int size = first.size();
            return size <= words.size()
                    && words.subList(0, size).equals(first)
                    && meant.subList(0, size).equals(read)
                    && named.entrySet().stream().allMatch(each -> Objects.equals(numbers.of(each.getKey()), each.getValue()));
        }
    }

    /** What people call the shots; the order is read only when somebody is to be named. */
    private static final class Numbers {

        private final Supplier<Outline> outline;
        private @Nullable Map<ShotId, String> read;

        Numbers(Supplier<Outline> outline) {
            this.outline = outline;
        }

        @Nullable String of(ShotId shot) {
            Map<ShotId, String> known = read;
            if (known == null) {
                known = outline.get().shots().collect(Collectors.toMap(Outline.Placed::id, Outline.Placed::number));
                read = known;
            }
            return known.get(shot);
        }
    }

    /** Those of the shots on show that follow one of these in its scene; asks for no rights. */
    @Transactional(readOnly = true)
    public Set<ShotId> followedBy(Collection<ShotId> earlier, Set<ShotId> shown) {
        Set<ShotId> following = new HashSet<>();
        for (SceneId scene : order.scenesOf(earlier)) {
            order.shotsOf(scene).stream()
                    .dropWhile(shot -> !earlier.contains(shot))
                    .filter(shown::contains)
                    .forEach(following::add);
        }
        return following;
    }

    /** Of every scene of a board, in order. */
    @Transactional(readOnly = true)
    public List<Ledger> ofBoard(BoardId board) {
        Outline outline = boards.outline(board);
        Map<ShotId, Shot> said = shots.ofBoard(board);
        return outline.scenes().stream().map(scene -> read(scene, said)).toList();
    }

    private Ledger read(Outline.Scene scene, Map<ShotId, Shot> said) {
        Map<ShotId, String> numbers =
                scene.filmed().collect(Collectors.toMap(Outline.Placed::id, Outline.Placed::number));
        Map<ShotId, ShotBrief> read = briefs.of(scene.filmed()
                .map(placed -> Objects.requireNonNull(said.get(placed.id())))
                .toList());
        Continuity continuity = new Continuity();
        List<Ledger.Entry> entries = new ArrayList<>();
        for (Outline.Placed placed : scene.filmed().toList()) {
            ShotBrief brief = Objects.requireNonNull(read.get(placed.id()));
            List<Ledger.Fact> enters = continuity.facts();
            List<Ledger.Contradiction> found = pass(continuity, brief, said, numbers::get);
            entries.add(new Ledger.Entry(
                    placed.id(), placed.number(), brief.status(), enters, continuity.facts(), found));
        }
        return new Ledger(scene.id(), entries);
    }

    private static List<Ledger.Contradiction> pass(
            Continuity continuity, ShotBrief read, Map<ShotId, Shot> said, Function<ShotId, @Nullable String> numbers) {
        Brief brief = read.brief();
        if (brief == null || read.status() == BriefStatus.NONE) {
            return List.of();
        }
        Shot shot = Objects.requireNonNull(said.get(read.shot()));
        String words = words(shot);
        List<Ledger.Contradiction> found = continuity.contradictions(shot.id(), brief, words, numbers);
        continuity.pass(shot.id(), brief, words);
        return found;
    }

    private static String words(Shot shot) {
        return shot.prompt() + "\n" + shot.dialogue();
    }
}
