package app.shotloom.board;

import app.shotloom.board.BoardEvent.NumberingChosen;
import app.shotloom.board.BoardEvent.SceneRenumbered;
import app.shotloom.board.BoardEvent.ShotOmitted;
import app.shotloom.board.BoardEvent.ShotRenumbered;
import app.shotloom.board.change.Change;
import app.shotloom.board.change.Facet;
import app.shotloom.board.change.FacetOwner;
import app.shotloom.board.internal.BoardRepository;
import app.shotloom.board.internal.PlacedShot;
import app.shotloom.board.internal.PlacedShotRepository;
import app.shotloom.board.internal.Scene;
import app.shotloom.board.internal.SceneRepository;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** How a board numbers, which numbers are kept, and what is omitted. */
@Order(25)
@Component
class NumberFacets implements FacetOwner {

    static final String NUMBERING = "numbering";
    private static final String BOARD = "board";
    private static final String NUMBER = "number";
    private static final String OMITTED = "omitted";

    private final BoardRepository boards;
    private final SceneRepository scenes;
    private final PlacedShotRepository shots;
    private final Boards access;
    private final Numbers numbers;
    private final ApplicationEventPublisher events;

    NumberFacets(
            BoardRepository boards,
            SceneRepository scenes,
            PlacedShotRepository shots,
            Boards access,
            Numbers numbers,
            ApplicationEventPublisher events) {
        this.boards = boards;
        this.scenes = scenes;
        this.shots = shots;
        this.access = access;
        this.numbers = numbers;
        this.events = events;
    }

    @EventListener
    void on(NumberingChosen event) {
        Facet facet = new Facet(BOARD, event.board().value(), NUMBERING);
        events.publishEvent(Change.of(event.board(), facet, event.before().text(), event.after().text()));
    }

    @EventListener
    void on(ShotRenumbered event) {
        Facet facet = new Facet(OrderChanges.SHOT, event.shot().value(), NUMBER);
        events.publishEvent(
                event.byScheme()
                        ? Change.unseen(event.board(), facet, event.before(), event.after())
                        : Change.of(event.board(), facet, event.before(), event.after()));
    }

    @EventListener
    void on(SceneRenumbered event) {
        Facet facet = new Facet(OrderChanges.SCENE, event.scene().value(), NUMBER);
        events.publishEvent(Change.unseen(event.board(), facet, event.before(), event.after()));
    }

    @EventListener
    void on(ShotOmitted event) {
        Facet facet = new Facet(OrderChanges.SHOT, event.shot().value(), OMITTED);
        events.publishEvent(Change.of(event.board(), facet, "" + !event.omitted(), "" + event.omitted()));
    }

    @Override
    public boolean owns(Facet facet) {
        return facet.aspect().equals(NUMBER) || facet.aspect().equals(OMITTED) || isNumbering(facet);
    }

    private static boolean isNumbering(Facet facet) {
        return facet.subject().equals(BOARD) && facet.aspect().equals(NUMBERING);
    }

    @Override
    public boolean isTyped(Facet facet) {
        return facet.aspect().equals(NUMBER);
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Facet, String> of(BoardId id) {
        access.requireView(id);
        Map<Facet, String> all = new HashMap<>();
        boards.findById(id.value())
                .ifPresent(board -> all.put(new Facet(BOARD, id.value(), NUMBERING), board.numbering().text()));
        for (Scene scene : scenes.findByBoard(id.value())) {
            putIfThere(all, new Facet(OrderChanges.SCENE, scene.id(), NUMBER), scene.keptNumber());
        }
        for (PlacedShot shot : shots.findByBoard(id.value())) {
            putIfThere(all, new Facet(OrderChanges.SHOT, shot.id(), NUMBER), shot.numberText());
            all.put(new Facet(OrderChanges.SHOT, shot.id(), OMITTED), "" + shot.isOmitted());
        }
        return all;
    }

    private static void putIfThere(Map<Facet, String> all, Facet facet, @Nullable String value) {
        if (value != null) {
            all.put(facet, value);
        }
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable String now(Facet facet) {
        if (isNumbering(facet)) {
            return boards.findById(facet.target()).map(board -> board.numbering().text()).orElse(null);
        }
        if (facet.subject().equals(OrderChanges.SCENE)) {
            return scenes.findById(facet.target()).map(Scene::keptNumber).orElse(null);
        }
        return shots.findById(facet.target())
                .map(shot -> facet.aspect().equals(OMITTED) ? "" + shot.isOmitted() : shot.numberText())
                .orElse(null);
    }

    @Override
    @Transactional
    public void write(BoardId board, Facet facet, @Nullable String value) {
        ShotId shot = new ShotId(facet.target());
        if (isNumbering(facet)) {
            numbers.number(board, BoardNumbering.of(value == null ? Numbering.SCENES.code() : value));
        } else if (facet.subject().equals(OrderChanges.SCENE)) {
            numbers.keep(new SceneId(facet.target()), value);
        } else if (facet.aspect().equals(NUMBER)) {
            numbers.keep(shot, value);
        } else if (Boolean.parseBoolean(value)) {
            numbers.omit(shot);
        } else {
            numbers.reinstate(shot);
        }
    }
}
