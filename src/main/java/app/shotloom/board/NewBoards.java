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
import app.shotloom.shared.Texts;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Makes whole boards at once: what takes a moment for each shot where somebody adds it takes none where all come together. */
@Service
public class NewBoards {

    private final BoardRepository boards;
    private final SceneRepository scenes;
    private final PlacedShotRepository shots;
    private final CurrentUser user;
    private final Memberships memberships;
    private final Clock clock;

    NewBoards(
            BoardRepository boards,
            SceneRepository scenes,
            PlacedShotRepository shots,
            CurrentUser user,
            Memberships memberships,
            Clock clock) {
        this.boards = boards;
        this.scenes = scenes;
        this.shots = shots;
        this.user = user;
        this.memberships = memberships;
        this.clock = clock;
    }

    /**
     * What a board is to hold; what its shots say is for the caller to write in the same transaction.
     *
     * @throws Refusal.Invalid naming what a board cannot hold
     */
    public record Plan(String title, BoardLook look, List<PlannedScene> scenes) {

        public Plan {
            title = Texts.name("title", title, Boards.LONGEST_TITLE);
            scenes = List.copyOf(scenes);
            atMost(scenes.size(), Scenes.MOST, "scenes");
            atMost(scenes.stream().mapToInt(PlannedScene::shots).sum(), ShotOrder.MOST, "shots");
        }

        private static void atMost(int count, int most, String what) {
            if (count > most) {
                throw new Refusal.Invalid(what, "This has %,d %s; a board holds at most %,d.".formatted(count, what, most));
            }
        }
    }

    /** @param shots how many stand in it */
    public record PlannedScene(String title, int shots) {

        public PlannedScene {
            title = Texts.clean("scene title", title, Scenes.LONGEST_TITLE).replace('\n', ' ').strip();
        }
    }

    /** Scenes and shots in the order of the plan. */
    public record Made(BoardId board, List<MadeScene> scenes) {}

    public record MadeScene(SceneId id, List<ShotId> shots) {}

    /** @throws Refusal.NotAllowed for reviewers of that team */
    @Transactional
    public Made create(TeamId team, Plan plan) {
        memberships.requireEditor(team);
        BoardId id = BoardId.next();
        Board board = new Board(id.value(), team.value(), plan.title(), user.id().value(), clock.instant());
        board.drawBy(plan.look());
        boards.save(board);
        List<MadeScene> made = new ArrayList<>();
        for (PlannedScene planned : plan.scenes()) {
            made.add(scene(id, planned, made.size()));
        }
        return new Made(id, made);
    }

    private MadeScene scene(BoardId board, PlannedScene planned, int index) {
        SceneId id = SceneId.next();
        Scene scene = new Scene(id.value(), board.value(), planned.title());
        Ranked.begin(scene, index);
        scenes.save(scene);
        List<ShotId> placed = new ArrayList<>();
        while (placed.size() < planned.shots()) {
            ShotId shot = ShotId.next();
            PlacedShot place = new PlacedShot(shot.value(), board.value(), id.value());
            Ranked.begin(place, placed.size());
            shots.save(place);
            placed.add(shot);
        }
        return new MadeScene(id, placed);
    }
}
