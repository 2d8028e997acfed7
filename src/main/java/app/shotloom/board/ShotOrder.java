package app.shotloom.board;

import app.shotloom.board.BoardEvent.OutlineChanged;
import app.shotloom.board.BoardEvent.ShotDeleted;
import app.shotloom.board.BoardEvent.ShotRenumbered;
import app.shotloom.board.change.Place;
import app.shotloom.board.internal.Board;
import app.shotloom.board.internal.BoardRepository;
import app.shotloom.board.internal.PlacedShot;
import app.shotloom.board.internal.PlacedShotRepository;
import app.shotloom.board.internal.Ranked;
import app.shotloom.board.internal.Scene;
import app.shotloom.board.internal.SceneRepository;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Which shot stands where. Changes of one board's order take turns, so everyone ends with the same order. */
@Service
public class ShotOrder {

    static final int MOST = 2_000;

    private final PlacedShotRepository shots;
    private final SceneRepository scenes;
    private final BoardRepository boards;
    private final Boards access;
    private final OrderChanges tell;
    private final NewNumbers numbers;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    ShotOrder(
            PlacedShotRepository shots,
            SceneRepository scenes,
            BoardRepository boards,
            Boards access,
            OrderChanges tell,
            NewNumbers numbers,
            ApplicationEventPublisher events,
            Clock clock) {
        this.shots = shots;
        this.scenes = scenes;
        this.boards = boards;
        this.access = access;
        this.tell = tell;
        this.numbers = numbers;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Makes room for a new shot; what it says is for the caller to write in the same transaction.
     *
     * @param index in the scene, from 0; a larger one means the end
     */
    @Transactional
    public ShotId place(SceneId target, int index) {
        BoardId board = access.boardOf(target);
        Scene scene = openScene(board, target);
        if (shots.countOfBoard(board.value()) >= MOST) {
            throw new Refusal.Invalid("shot", Saying.of("board.refused.too-many-shots", "most", MOST));
        }
        ShotId id = ShotId.next();
        PlacedShot shot = new PlacedShot(id.value(), board.value(), scene.id());
        List<PlacedShot> others = shots.inOrder(scene.id());
        var renumbered = Ranked.place(shot, others, index);
        PlacedShot placed = shots.save(shot);
        tell.made(board, shot, Place.among(scene.id(), shot, others));
        keepNumber(board, placed);
        tell.renumbered(board, renumbered);
        changed(board, scene.id());
        return id;
    }

    private void keepNumber(BoardId id, PlacedShot shot) {
        Board board = lock(id);
        if (board.numbering().locked()) {
            shot.keepNumber(numbers.of(board, access.outline(id), shot.id()));
            events.publishEvent(new ShotRenumbered(id, new ShotId(shot.id()), null, shot.numberText(), true));
        }
    }

    /** Makes room right behind another shot. */
    @Transactional
    public ShotId placeAfter(ShotId other) {
        PlacedShot before = editable(other);
        List<PlacedShot> inOrder = shots.inOrder(before.scene());
        return place(new SceneId(before.scene()), inOrder.indexOf(before) + 1);
    }

    /** @param index among the other shots of the target scene, from 0; a larger one means the end */
    @Transactional
    public void move(ShotId id, SceneId target, int index) {
        if (!moveAll(access.boardOf(id), List.of(id), target, others -> index)) {
            throw new Refusal.NotFound("shot");
        }
    }

    /**
     * Moves shots together, in their order. They are told where by those they come behind, so that they come there whatever
     * others have moved or deleted meanwhile; what is deleted itself stays away.
     *
     * @param inFront what one saw in front of them in the scene, in order; empty for its beginning
     */
    @Transactional
    public void moveBehind(List<ShotId> ids, SceneId target, List<ShotId> inFront) {
        Set<UUID> seen = inFront.stream().map(ShotId::value).collect(Collectors.toSet());
        moveAll(access.boardOf(target), ids, target, others -> {
            int index = others.size();
            while (index > 0 && !seen.contains(others.get(index - 1).id())) {
                index--;
            }
            return index;
        });
    }

    /** As {@link #moveBehind}, behind all of the scene. */
    @Transactional
    public void moveToEnd(List<ShotId> ids, SceneId target) {
        moveAll(access.boardOf(target), ids, target, List::size);
    }

    /** @return false when all of them are deleted */
    private boolean moveAll(BoardId board, List<ShotId> ids, SceneId target, ToIntFunction<List<PlacedShot>> place) {
        Scene scene = openScene(board, target);
        Map<UUID, PlacedShot> moved = known(board, ids);
        moved.values().removeIf(PlacedShot::isDeleted);
        if (moved.isEmpty()) {
            return false;
        }
        Map<UUID, List<PlacedShot>> standing = new HashMap<>();
        List<PlacedShot> there = standing(standing, scene.id());
        List<PlacedShot> others = there.stream().filter(shot -> !moved.containsKey(shot.id())).toList();
        int index = Math.clamp(place.applyAsInt(others), 0, others.size());
        PlacedShot before = index == 0 ? null : others.get(index - 1);
        Set<UUID> touched = new LinkedHashSet<>();
        for (PlacedShot shot : moved.values()) {
            touched.add(shot.scene());
            List<PlacedShot> left = standing(standing, shot.scene());
            Place was = Place.among(shot.scene(), shot, left);
            left.remove(shot);
            shot.moveTo(scene.id());
            int at = before == null ? 0 : there.indexOf(before) + 1;
            var renumbered = Ranked.place(shot, there, at);
            there.add(at, shot);
            tell.moved(board, shot, was, Place.among(scene.id(), shot, there));
            tell.renumbered(board, renumbered);
            before = shot;
        }
        touched.add(scene.id());
        changed(board, touched.toArray(UUID[]::new));
        return true;
    }

    /** These shots by their ids, in this order. */
    private Map<UUID, PlacedShot> known(BoardId board, List<ShotId> ids) {
        Map<UUID, PlacedShot> known = new LinkedHashMap<>();
        ids.forEach(id -> known.put(id.value(), null));
        shots.findByIdIn(List.copyOf(known.keySet())).stream()
                .filter(shot -> shot.board().equals(board.value()))
                .forEach(shot -> known.put(shot.id(), shot));
        if (known.containsValue(null)) {
            throw new Refusal.NotFound("shot");
        }
        return known;
    }

    /** The shots of a scene in order, read once. */
    private List<PlacedShot> standing(Map<UUID, List<PlacedShot>> read, UUID scene) {
        return read.computeIfAbsent(scene, id -> new ArrayList<>(shots.inOrder(id)));
    }

    private void changed(BoardId board, UUID... within) {
        events.publishEvent(new OutlineChanged(board, Stream.of(within).distinct().map(SceneId::new).toList()));
    }

    /** As {@link #delete}, all or none. */
    @Transactional
    public void deleteAll(List<ShotId> ids) {
        ids.forEach(this::delete);
    }

    /** As {@link #restore}, all or none. */
    @Transactional
    public void restoreAll(List<ShotId> ids) {
        ids.forEach(this::restore);
    }

    /** Takes it off the board; {@link #restore} brings it back to its place with its takes. */
    @Transactional
    public void delete(ShotId id) {
        PlacedShot shot = editable(id);
        if (shot.isDeleted()) {
            return;
        }
        shot.delete(clock.instant());
        tell.deleted(new BoardId(shot.board()), shot);
        events.publishEvent(new ShotDeleted(new BoardId(shot.board()), id));
        changed(new BoardId(shot.board()), shot.scene());
    }

    @Transactional
    public void restore(ShotId id) {
        PlacedShot shot = editable(id);
        if (!shot.isDeleted()) {
            return;
        }
        BoardId board = new BoardId(shot.board());
        tell.renumbered(board, Ranked.makeRoom(shot, shots.inOrder(shot.scene())));
        shot.restore();
        tell.restored(board, shot);
        changed(board, shot.scene());
    }

    /** Whether the shot is on its board now; asks for no rights. */
    @Transactional(readOnly = true)
    public boolean isPlaced(ShotId id) {
        return isPlaced(shots.findById(id.value()));
    }

    /** As {@link #isPlaced}; and nobody takes it off its board until the caller's transaction ends. */
    @Transactional
    public boolean staysPlaced(ShotId id) {
        return isPlaced(shots.keep(id.value()));
    }

    private boolean isPlaced(Optional<PlacedShot> found) {
        return found.filter(shot -> !shot.isDeleted())
                .flatMap(shot -> scenes.findById(shot.scene()))
                .filter(scene -> !scene.isDeleted())
                .flatMap(scene -> boards.findById(scene.board()))
                .filter(board -> !board.isDeleted())
                .isPresent();
    }

    /** The scene a shot stands in, nothing when it was deleted; asks for no rights, for work done on nobody's behalf. */
    @Transactional(readOnly = true)
    public Optional<SceneId> sceneOf(ShotId id) {
        return shots.findById(id.value())
                .filter(shot -> !shot.isDeleted())
                .map(PlacedShot::scene)
                .map(SceneId::new);
    }

    /** The scenes that these shots stand in, each once, without those that were deleted; asks for no rights. */
    @Transactional(readOnly = true)
    public List<SceneId> scenesOf(Collection<ShotId> ids) {
        return ids.isEmpty()
                ? List.of()
                : shots.scenesOf(ids.stream().map(ShotId::value).toList()).stream().map(SceneId::new).toList();
    }

    /** As {@link #sceneOf}, of many at once. */
    @Transactional(readOnly = true)
    public Map<ShotId, SceneId> scenes(Collection<ShotId> ids) {
        return shots.findByIdIn(ids.stream().map(ShotId::value).toList()).stream()
                .filter(shot -> !shot.isDeleted())
                .collect(Collectors.toMap(shot -> new ShotId(shot.id()), shot -> new SceneId(shot.scene())));
    }

    /** The shots of a scene in order; asks for no rights. */
    @Transactional(readOnly = true)
    public List<ShotId> shotsOf(SceneId scene) {
        return shots.inOrder(scene.value()).stream().map(PlacedShot::id).map(ShotId::new).toList();
    }

    /** As {@link #shotsOf}, without those that are omitted. */
    @Transactional(readOnly = true)
    public List<ShotId> filmedOf(SceneId scene) {
        return shots.inOrder(scene.value()).stream()
                .filter(shot -> !shot.isOmitted())
                .map(PlacedShot::id)
                .map(ShotId::new)
                .toList();
    }

    private PlacedShot editable(ShotId id) {
        BoardId board = access.boardOf(id);
        access.requireEdit(board);
        lock(board);
        return find(id);
    }

    /** A scene of that very board: a shot never wanders to another team by its scene's id. */
    private Scene openScene(BoardId board, SceneId target) {
        access.requireEdit(board);
        lock(board);
        return scenes.findById(target.value())
                .filter(scene -> scene.board().equals(board.value()) && !scene.isDeleted())
                .orElseThrow(() -> new Refusal.NotFound("scene"));
    }

    private PlacedShot find(ShotId id) {
        return shots.findById(id.value()).orElseThrow(() -> new Refusal.NotFound("shot"));
    }

    private Board lock(BoardId board) {
        return boards.lock(board.value()).orElseThrow(() -> new Refusal.NotFound("board"));
    }
}
