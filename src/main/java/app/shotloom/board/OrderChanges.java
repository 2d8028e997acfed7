package app.shotloom.board;

import app.shotloom.board.change.Change;
import app.shotloom.board.change.Facet;
import app.shotloom.board.change.Place;
import app.shotloom.board.internal.PlacedShot;
import app.shotloom.board.internal.Ranked;
import app.shotloom.board.internal.Scene;
import java.util.Map;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Tells what changes in the order of a board, with what was before. */
@Component
class OrderChanges {

    static final String SCENE = "scene";
    static final String SHOT = "shot";
    static final String TITLE = "title";

    private final ApplicationEventPublisher events;

    OrderChanges(ApplicationEventPublisher events) {
        this.events = events;
    }

    void made(BoardId board, Ranked it, Place place) {
        events.publishEvent(Change.made(board, subject(it), it.id()));
        events.publishEvent(Change.unseen(board, Facet.place(subject(it), it.id()), null, place.text()));
    }

    void moved(BoardId board, Ranked it, Place before, Place after) {
        if (before.rank() != after.rank() || !before.isWithin(after.within())) {
            events.publishEvent(Change.of(board, Facet.place(subject(it), it.id()), before.text(), after.text()));
        }
    }

    void deleted(BoardId board, Ranked it) {
        events.publishEvent(Change.deleted(board, subject(it), it.id()));
    }

    void restored(BoardId board, Ranked it) {
        events.publishEvent(Change.restored(board, subject(it), it.id()));
    }

    void titled(BoardId board, Scene scene, String title) {
        events.publishEvent(Change.of(board, new Facet(SCENE, scene.id(), TITLE), scene.title(), title));
    }

    /** Nobody sees these: what stands where is as before. */
    void renumbered(BoardId board, Map<? extends Ranked, Double> before) {
        before.forEach((it, rank) -> events.publishEvent(Change.unseen(
                board, Facet.place(subject(it), it.id()), bare(it, rank).text(), bare(it, it.rank()).text())));
    }

    private static Place bare(Ranked it, double rank) {
        return new Place(it instanceof PlacedShot shot ? shot.scene() : null, rank, null, null);
    }

    private static String subject(Ranked it) {
        return it instanceof Scene ? SCENE : SHOT;
    }
}
