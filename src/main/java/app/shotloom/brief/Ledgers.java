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
            Map<ShotId, ShotBrief> read = briefs.of(said.values());
            Continuity continuity = new Continuity();
            for (ShotId shot : inOrder.subList(0, said.isEmpty() ? 0 : end)) {
                List<Ledger.Contradiction> here = pass(continuity, Objects.requireNonNull(read.get(shot)), said, numbers::of);
                if (asked.contains(shot) && !here.isEmpty()) {
                    found.put(shot, here);
                }
            }
        }
        return found;
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
        String words = shot.prompt() + "\n" + shot.dialogue();
        List<Ledger.Contradiction> found = continuity.contradictions(shot.id(), brief, words, numbers);
        continuity.pass(shot.id(), brief, words);
        return found;
    }
}
