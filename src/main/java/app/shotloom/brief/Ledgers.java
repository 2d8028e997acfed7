package app.shotloom.brief;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.Outline;
import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import app.shotloom.brief.continuity.Continuity;
import app.shotloom.shared.Refusal;
import app.shotloom.shots.Shot;
import app.shotloom.shots.Shots;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The continuity of scenes, as far as their shots are read. */
@Service
public class Ledgers {

    private final Boards boards;
    private final Shots shots;
    private final Briefs briefs;

    Ledgers(Boards boards, Shots shots, Briefs briefs) {
        this.boards = boards;
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
        return read(placed, shots.said(placed.shots().stream().map(Outline.Placed::id).toList()));
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
                scene.shots().stream().collect(Collectors.toMap(Outline.Placed::id, Outline.Placed::number));
        Map<ShotId, ShotBrief> read = briefs.of(scene.shots().stream()
                .map(placed -> Objects.requireNonNull(said.get(placed.id())))
                .toList());
        Continuity continuity = new Continuity();
        List<Ledger.Entry> entries = new ArrayList<>();
        for (Outline.Placed placed : scene.shots()) {
            ShotBrief brief = Objects.requireNonNull(read.get(placed.id()));
            List<Ledger.Fact> enters = continuity.facts();
            List<Ledger.Contradiction> found = pass(continuity, brief, said, numbers);
            entries.add(new Ledger.Entry(
                    placed.id(), placed.number(), brief.status(), enters, continuity.facts(), found));
        }
        return new Ledger(scene.id(), entries);
    }

    private static List<Ledger.Contradiction> pass(
            Continuity continuity, ShotBrief read, Map<ShotId, Shot> said, Map<ShotId, String> numbers) {
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
