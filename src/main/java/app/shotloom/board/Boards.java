package app.shotloom.board;

import app.shotloom.board.BoardEvent.BoardRenamed;
import app.shotloom.board.internal.Board;
import app.shotloom.board.internal.BoardRepository;
import app.shotloom.board.internal.PlacedShot;
import app.shotloom.board.internal.PlacedShotRepository;
import app.shotloom.board.internal.SceneRepository;
import app.shotloom.identity.CurrentUser;
import app.shotloom.identity.Membership;
import app.shotloom.identity.Memberships;
import app.shotloom.identity.TeamId;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.Texts;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The boards of one's teams, and who may do what with them. */
@Service
public class Boards {

    static final int LONGEST_TITLE = 120;

    private final BoardRepository boards;
    private final SceneRepository scenes;
    private final PlacedShotRepository shots;
    private final CurrentUser user;
    private final Memberships memberships;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Boards(
            BoardRepository boards,
            SceneRepository scenes,
            PlacedShotRepository shots,
            CurrentUser user,
            Memberships memberships,
            ApplicationEventPublisher events,
            Clock clock) {
        this.boards = boards;
        this.scenes = scenes;
        this.shots = shots;
        this.user = user;
        this.memberships = memberships;
        this.events = events;
        this.clock = clock;
    }

    /** The boards of all teams one is in, the last changed first. */
    @Transactional(readOnly = true)
    public List<BoardSummary> mine() {
        List<UUID> teams = memberships.mine().stream().map(Membership::team).map(TeamId::value).toList();
        if (teams.isEmpty()) {
            return List.of();
        }
        return boards.ofTeams(teams).stream().map(Boards::summary).toList();
    }

    private static BoardSummary summary(BoardRepository.Counted counted) {
        Board board = counted.getBoard();
        return new BoardSummary(
                new BoardId(board.id()),
                new TeamId(board.team()),
                board.title(),
                board.changedAt(),
                (int) counted.getShots());
    }

    /** A new, empty board in the team where one may edit. */
    @Transactional
    public BoardId create(String title) {
        TeamId team = memberships.home();
        memberships.requireEditor(team);
        BoardId id = BoardId.next();
        String named = Texts.name("title", title, LONGEST_TITLE);
        boards.save(new Board(id.value(), team.value(), named, user.id().value(), clock.instant()));
        return id;
    }

    /**
     * Gives it a new title, unless somebody else has since {@code base} was read.
     *
     * @param base the title when the author began this edit
     */
    @Transactional
    public Renaming rename(BoardId id, String base, String title) {
        requireEdit(id);
        Board board = boards.lock(id.value()).orElseThrow(() -> new Refusal.NotFound("board"));
        String named = Texts.name("title", title, LONGEST_TITLE);
        Renaming outcome = Renaming.from(base, board.title(), named);
        if (outcome instanceof Renaming.Saved && !named.equals(board.title())) {
            String before = board.title();
            board.rename(named, clock.instant());
            events.publishEvent(new BoardRenamed(id, before, named));
        }
        return outcome;
    }

    /** Takes it off the list; {@link #restore} brings it back with all that is in it. */
    @Transactional
    public void delete(BoardId id) {
        requireEdit(id);
        find(id).delete(clock.instant());
    }

    @Transactional
    public void restore(BoardId id) {
        Board board = find(id);
        memberships.requireEditor(new TeamId(board.team()));
        board.restore();
    }

    /** Scenes and shots in order. */
    @Transactional(readOnly = true)
    public Outline outline(BoardId id) {
        requireView(id);
        Board board = find(id);
        Map<UUID, List<PlacedShot>> byScene =
                shots.ofBoard(id.value()).stream().collect(Collectors.groupingBy(PlacedShot::scene));
        List<Outline.Scene> inOrder = Counting.number(board.numbering().scheme(), scenes.inOrder(id.value()), byScene);
        return new Outline(id, board.title(), board.numbering(), inOrder);
    }

    /**
     * What the one who asks may do with it.
     *
     * @throws Refusal.NotFound for people outside its team, as if it did not exist
     */
    @Transactional(readOnly = true)
    public Access access(BoardId id) {
        return boards.teamOf(id.value())
                .map(TeamId::new)
                .flatMap(team -> memberships.roleOf(user.id(), team).map(role -> new Access(team, role.mayEdit())))
                .orElseThrow(() -> new Refusal.NotFound("board"));
    }

    @Transactional(readOnly = true)
    public void requireView(BoardId id) {
        access(id);
    }

    /** @throws Refusal.NotAllowed for reviewers */
    @Transactional(readOnly = true)
    public void requireEdit(BoardId id) {
        memberships.requireEditor(access(id).team());
    }

    /** The board a shot is on, deleted shots included; asks for no rights. */
    @Transactional(readOnly = true)
    public BoardId boardOf(ShotId shot) {
        return shots.boardOf(shot.value())
                .map(BoardId::new)
                .orElseThrow(() -> new Refusal.NotFound("shot"));
    }

    /** The board a scene is on, deleted scenes included; asks for no rights. */
    @Transactional(readOnly = true)
    public BoardId boardOf(SceneId scene) {
        return scenes.boardOf(scene.value())
                .map(BoardId::new)
                .orElseThrow(() -> new Refusal.NotFound("scene"));
    }

    /** The team a board belongs to; asks for no rights, for work done on nobody's behalf. */
    @Transactional(readOnly = true)
    public TeamId teamOf(BoardId id) {
        return boards.findById(id.value())
                .map(board -> new TeamId(board.team()))
                .orElseThrow(() -> new Refusal.NotFound("board"));
    }

    private Board find(BoardId id) {
        return boards.findById(id.value()).orElseThrow(() -> new Refusal.NotFound("board"));
    }
}
