package app.shotloom.board;

import static app.shotloom.board.OrderChanges.SCENE;
import static app.shotloom.board.OrderChanges.SHOT;
import static app.shotloom.board.OrderChanges.TITLE;

import app.shotloom.board.change.Facet;
import app.shotloom.board.change.FacetOwner;
import app.shotloom.board.change.Place;
import app.shotloom.board.internal.BoardRepository;
import app.shotloom.board.internal.PlacedShot;
import app.shotloom.board.internal.PlacedShotRepository;
import app.shotloom.board.internal.Ranked;
import app.shotloom.board.internal.Scene;
import app.shotloom.board.internal.SceneRepository;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Scenes and shots: whether they are there, where they stand, what a scene is called. */
@Order(20)
@Component
class OrderFacets implements FacetOwner {

    private final BoardRepository boards;
    private final SceneRepository sceneRows;
    private final PlacedShotRepository shotRows;
    private final Boards access;
    private final Scenes scenes;
    private final ShotOrder order;

    OrderFacets(
            BoardRepository boards,
            SceneRepository sceneRows,
            PlacedShotRepository shotRows,
            Boards access,
            Scenes scenes,
            ShotOrder order) {
        this.boards = boards;
        this.sceneRows = sceneRows;
        this.shotRows = shotRows;
        this.access = access;
        this.scenes = scenes;
        this.order = order;
    }

    @Override
    public boolean owns(Facet facet) {
        boolean inOrder = facet.subject().equals(SCENE) || facet.subject().equals(SHOT);
        return inOrder && (facet.isExistence() || facet.isPlace()) || isTitle(facet);
    }

    private static boolean isTitle(Facet facet) {
        return facet.subject().equals(SCENE) && facet.aspect().equals(TITLE);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Facet, String> of(BoardId board) {
        access.requireView(board);
        Map<Facet, String> all = new HashMap<>();
        for (Scene scene : sceneRows.findByBoard(board.value())) {
            all.put(Facet.existence(SCENE, scene.id()), existence(scene.isDeleted()));
            all.put(Facet.place(SCENE, scene.id()), new Place(null, scene.rank(), null, null).text());
            all.put(new Facet(SCENE, scene.id(), TITLE), scene.title());
        }
        for (PlacedShot shot : shotRows.findByBoard(board.value())) {
            all.put(Facet.existence(SHOT, shot.id()), existence(shot.isDeleted()));
            all.put(Facet.place(SHOT, shot.id()), new Place(shot.scene(), shot.rank(), null, null).text());
        }
        return all;
    }

    private static String existence(boolean deleted) {
        return deleted ? Facet.GONE : Facet.HERE;
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable String now(Facet facet) {
        return facet.subject().equals(SCENE)
                ? sceneRows.findById(facet.target()).map(scene -> now(facet, scene)).orElse(null)
                : shotRows.findById(facet.target()).map(shot -> now(facet, shot)).orElse(null);
    }

    private String now(Facet facet, Scene scene) {
        if (isTitle(facet)) {
            return scene.title();
        }
        return facet.isExistence()
                ? existence(scene.isDeleted())
                : Place.among(null, scene, sceneRows.inOrder(scene.board())).text();
    }

    private String now(Facet facet, PlacedShot shot) {
        return facet.isExistence()
                ? existence(shot.isDeleted())
                : Place.among(shot.scene(), shot, shotRows.inOrder(shot.scene())).text();
    }

    /** The order of the board, and for what may go away, everything in it that people may be working on. */
    @Override
    @Transactional
    public void hold(BoardId board, Facet facet) {
        boards.lock(board.value());
        if (facet.isExistence()) {
            shotRows.lock(goneWith(facet));
        }
    }

    @Override
    @Transactional
    public void write(BoardId board, Facet facet, @Nullable String value) {
        boards.lock(board.value());
        if (facet.subject().equals(SCENE)) {
            writeScene(facet, new SceneId(facet.target()), value);
        } else {
            writeShot(facet, new ShotId(facet.target()), value);
        }
    }

    private void writeScene(Facet facet, SceneId id, @Nullable String value) {
        if (facet.isExistence()) {
            if (Facet.HERE.equals(value)) {
                scenes.restore(id);
            } else {
                scenes.delete(id);
            }
        } else if (isTitle(facet)) {
            scenes.rename(id, scenes.headingOf(id), value == null ? "" : value);
        } else if (value != null) {
            Scene scene = sceneRows.findById(id.value()).orElseThrow(() -> new Refusal.NotFound("scene"));
            scenes.move(id, index(Place.of(value), id.value(), sceneRows.inOrder(scene.board())));
        }
    }

    private void writeShot(Facet facet, ShotId id, @Nullable String value) {
        if (facet.isExistence()) {
            if (Facet.HERE.equals(value)) {
                requireThere(shotRows.findById(id.value()).map(PlacedShot::scene).orElse(null));
                order.restore(id);
            } else {
                order.delete(id);
            }
        } else if (value != null) {
            Place place = Place.of(value);
            UUID scene = requireThere(place.within());
            order.move(id, new SceneId(scene), index(place, id.value(), shotRows.inOrder(scene)));
        }
    }

    /** Nobody sees a shot in a scene that is gone. */
    private UUID requireThere(@Nullable UUID scene) {
        if (scene == null || sceneRows.findById(scene).filter(there -> !there.isDeleted()).isEmpty()) {
            throw new Refusal.Gone(Saying.of("history.scene-is-gone"));
        }
        return scene;
    }

    /** By rank where a neighbour of then is a neighbour still; else beside the neighbour that is left. */
    private static int index(Place place, UUID moved, List<? extends Ranked> siblings) {
        List<Ranked> others = new ArrayList<>(siblings);
        others.removeIf(sibling -> sibling.id().equals(moved));
        List<UUID> ids = others.stream().map(Ranked::id).toList();
        int byRank = (int) others.stream().filter(sibling -> sibling.rank() < place.rank()).count();
        int after = place.after() == null ? -1 : ids.indexOf(place.after());
        int before = place.before() == null ? -1 : ids.indexOf(place.before());
        if (after < 0 && before < 0 || byRank == after + 1 && after >= 0 || byRank == before) {
            return byRank;
        }
        return after >= 0 ? after + 1 : before;
    }

    @Override
    public boolean isTyped(Facet facet) {
        return isTitle(facet);
    }

    /** With a scene go the shots that stand in it. */
    @Override
    @Transactional(readOnly = true)
    public Collection<UUID> goneWith(Facet facet) {
        List<UUID> gone = new ArrayList<>(List.of(facet.target()));
        if (facet.subject().equals(SCENE)) {
            shotRows.inOrder(facet.target()).forEach(shot -> gone.add(shot.id()));
        }
        return gone;
    }
}
