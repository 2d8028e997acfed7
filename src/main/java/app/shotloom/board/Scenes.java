package app.shotloom.board;

import app.shotloom.board.BoardEvent.OutlineChanged;
import app.shotloom.board.BoardEvent.SceneRenumbered;
import app.shotloom.board.change.Place;
import app.shotloom.board.internal.Board;
import app.shotloom.board.internal.BoardRepository;
import app.shotloom.board.internal.Ranked;
import app.shotloom.board.internal.Scene;
import app.shotloom.board.internal.SceneRepository;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.Texts;
import app.shotloom.shared.words.Saying;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The scenes of a board and their order. */
@Service
public class Scenes {

    static final int LONGEST_TITLE = 200;
    static final int MOST = 500;

    private final SceneRepository scenes;
    private final BoardRepository boards;
    private final Boards access;
    private final OrderChanges tell;
    private final NewNumbers numbers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Scenes(
            SceneRepository scenes,
            BoardRepository boards,
            Boards access,
            OrderChanges tell,
            NewNumbers numbers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.scenes = scenes;
        this.boards = boards;
        this.access = access;
        this.tell = tell;
        this.numbers = numbers;
        this.events = events;
        this.clock = clock;
    }

    /** A new scene after the given one, or at the end. An empty title is shown as the scene's number alone. */
    @Transactional
    public SceneId add(BoardId board, String title, @Nullable SceneId after) {
        access.requireEdit(board);
        lock(board);
        List<Scene> inOrder = scenes.inOrder(board.value());
        if (inOrder.size() >= MOST) {
            throw new Refusal.Invalid("scene", Saying.of("board.refused.too-many-scenes", "most", MOST));
        }
        SceneId id = SceneId.next();
        Scene scene = new Scene(id.value(), board.value(), heading(title));
        var renumbered = Ranked.place(scene, inOrder, after == null ? inOrder.size() : indexOf(inOrder, after) + 1);
        scene.keepNumber(newNumber(board, inOrder, scene));
        scenes.save(scene);
        tell.made(board, scene, Place.among(null, scene, inOrder));
        if (scene.keptNumber() != null) {
            events.publishEvent(new SceneRenumbered(board, id, null, scene.keptNumber()));
        }
        tell.renumbered(board, renumbered);
        events.publishEvent(new OutlineChanged(board));
        return id;
    }

    private @Nullable String newNumber(BoardId id, List<Scene> others, Scene added) {
        Board board = lock(id);
        String before = null;
        for (Scene other : others) {
            if (other.rank() > added.rank()) {
                return numbers.ofScene(board, before, other.keptNumber());
            }
            before = other.keptNumber();
        }
        return numbers.ofScene(board, before, null);
    }

    /**
     * Gives it a new title, unless somebody else has since {@code base} was read.
     *
     * @param base the title when the author began this edit
     */
    @Transactional
    public Renaming rename(SceneId id, String base, String title) {
        Scene scene = editable(id);
        String named = heading(title);
        Renaming outcome = Renaming.from(base, scene.title(), named);
        if (outcome instanceof Renaming.Saved && !named.equals(scene.title())) {
            tell.titled(new BoardId(scene.board()), scene, named);
            scene.rename(named);
            events.publishEvent(new OutlineChanged(new BoardId(scene.board()), List.of(id)));
        }
        return outcome;
    }

    /** @param index among the other scenes, from 0; a larger one means the end */
    @Transactional
    public void move(SceneId id, int index) {
        Scene scene = editable(id);
        List<Scene> others = scenes.inOrder(scene.board()).stream()
                .filter(other -> !other.equals(scene))
                .toList();
        Place before = Place.among(null, scene, others);
        var renumbered = Ranked.place(scene, others, index);
        tell.moved(new BoardId(scene.board()), scene, before, Place.among(null, scene, others));
        tell.renumbered(new BoardId(scene.board()), renumbered);
        events.publishEvent(new OutlineChanged(new BoardId(scene.board())));
    }

    /** Takes it and its shots off the board; {@link #restore} brings all of it back to its place. */
    @Transactional
    public void delete(SceneId id) {
        Scene scene = editable(id);
        if (scene.isDeleted()) {
            return;
        }
        scene.delete(clock.instant());
        tell.deleted(new BoardId(scene.board()), scene);
        events.publishEvent(new OutlineChanged(new BoardId(scene.board())));
    }

    @Transactional
    public void restore(SceneId id) {
        Scene scene = editable(id);
        if (!scene.isDeleted()) {
            return;
        }
        BoardId board = new BoardId(scene.board());
        tell.renumbered(board, Ranked.makeRoom(scene, scenes.inOrder(scene.board())));
        scene.restore();
        tell.restored(board, scene);
        events.publishEvent(new OutlineChanged(new BoardId(scene.board())));
    }

    /** The scenes of a board in order; asks for no rights, for work done on nobody's behalf. */
    @Transactional(readOnly = true)
    public List<SceneId> of(BoardId board) {
        return scenes.inOrder(board.value()).stream().map(Scene::id).map(SceneId::new).toList();
    }

    /** What a scene is called, empty where nobody named it; asks for no rights, for work done on nobody's behalf. */
    @Transactional(readOnly = true)
    public String headingOf(SceneId id) {
        return scenes.findById(id.value()).map(Scene::title).orElse("");
    }

    private Scene editable(SceneId id) {
        BoardId board = access.boardOf(id);
        access.requireEdit(board);
        lock(board);
        return scenes.findById(id.value()).orElseThrow(() -> new Refusal.NotFound("scene"));
    }

    private Board lock(BoardId board) {
        return boards.lock(board.value()).orElseThrow(() -> new Refusal.NotFound("board"));
    }

    private static int indexOf(List<Scene> inOrder, SceneId id) {
        List<UUID> ids = inOrder.stream().map(Scene::id).toList();
        int index = ids.indexOf(id.value());
        return index < 0 ? inOrder.size() - 1 : index;
    }

    private static String heading(String title) {
        return Texts.clean("scene title", title, LONGEST_TITLE).replace('\n', ' ').strip();
    }
}
