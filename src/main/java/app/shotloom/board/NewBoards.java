package app.shotloom.board;

import app.shotloom.board.internal.Board;
import app.shotloom.board.internal.BoardRepository;
import app.shotloom.board.internal.PlacedShot;
import app.shotloom.board.internal.PlacedShotRepository;
import app.shotloom.board.internal.Ranked;
import app.shotloom.board.internal.Scene;
import app.shotloom.board.internal.SceneRepository;
import app.shotloom.identity.CurrentUser;
import app.shotloom.identity.Memberships;
import app.shotloom.identity.TeamId;
import app.shotloom.shared.Refusal;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes whole boards at once: what takes a moment for each shot where somebody adds it takes none where all come together. */
@Service
public class NewBoards {

    private final BoardRepository boards;
    private final SceneRepository scenes;
    private final PlacedShotRepository shots;
    private final Boards access;
    private final CurrentUser user;
    private final Memberships memberships;
    private final Clock clock;

    NewBoards(
            BoardRepository boards,
            SceneRepository scenes,
            PlacedShotRepository shots,
            Boards access,
            CurrentUser user,
            Memberships memberships,
            Clock clock) {
        this.boards = boards;
        this.scenes = scenes;
        this.shots = shots;
        this.access = access;
        this.user = user;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** Scenes and shots in the order of the plan. */
    public record Made(BoardId board, List<MadeScene> scenes) {}

    public record MadeScene(SceneId id, List<ShotId> shots) {}

    /** The plan by which another board would have the same scenes, places and numbers. */
    @Transactional(readOnly = true)
    public BoardPlan planOf(BoardId id) {
        Outline outline = access.outline(id);
        Board board = boards.findById(id.value()).orElseThrow(() -> new Refusal.NotFound("board"));
        Map<UUID, PlacedShot> placed = new HashMap<>();
        shots.ofBoard(id.value()).forEach(shot -> placed.put(shot.id(), shot));
        Map<UUID, @Nullable String> kept = new HashMap<>();
        scenes.inOrder(id.value()).forEach(scene -> kept.put(scene.id(), scene.keptNumber()));
        List<BoardPlan.PlannedScene> planned = new ArrayList<>();
        for (Outline.Scene scene : outline.scenes()) {
            List<BoardPlan.PlannedShot> inScene = scene.shots().stream()
                    .map(each -> placed.get(each.id().value()))
                    .map(shot -> new BoardPlan.PlannedShot(shot.keptNumber(), shot.isNumberedByHand(), shot.isOmitted()))
                    .toList();
            planned.add(new BoardPlan.PlannedScene(scene.title(), kept.get(scene.id().value()), inScene));
        }
        return new BoardPlan(board.title(), board.look(), board.numbering(), planned);
    }

    /**
     * What its shots say is for the caller to write in the same transaction.
     *
     * @throws Refusal.NotAllowed for reviewers of that team
     */
    @Transactional
    public Made create(TeamId team, BoardPlan plan) {
        memberships.requireEditor(team);
        BoardId id = BoardId.next();
        Board board = new Board(id.value(), team.value(), plan.title(), user.id().value(), clock.instant());
        board.drawBy(plan.look());
        board.numberBy(plan.numbering());
        boards.save(board);
        List<MadeScene> made = new ArrayList<>();
        for (BoardPlan.PlannedScene planned : plan.scenes()) {
            made.add(scene(id, planned, made.size()));
        }
        return new Made(id, made);
    }

    private MadeScene scene(BoardId board, BoardPlan.PlannedScene planned, int index) {
        SceneId id = SceneId.next();
        Scene scene = new Scene(id.value(), board.value(), planned.title());
        scene.keepNumber(planned.number());
        Ranked.begin(scene, index);
        scenes.save(scene);
        List<ShotId> placed = new ArrayList<>();
        for (BoardPlan.PlannedShot shot : planned.shots()) {
            placed.add(shot(board, id, shot, placed.size()));
        }
        return new MadeScene(id, placed);
    }

    private ShotId shot(BoardId board, SceneId scene, BoardPlan.PlannedShot planned, int index) {
        ShotId id = ShotId.next();
        PlacedShot place = new PlacedShot(id.value(), board.value(), scene.value());
        if (planned.byHand()) {
            place.callByHand(planned.number());
        } else {
            place.keepNumber(planned.number());
        }
        place.omit(planned.omitted() ? clock.instant() : null);
        Ranked.begin(place, index);
        shots.save(place);
        return id;
    }
}
