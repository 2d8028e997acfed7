package app.shotloom.shots;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.ShotId;
import app.shotloom.board.ShotOrder;
import app.shotloom.board.change.Change;
import app.shotloom.board.change.Facet;
import app.shotloom.board.change.FacetOwner;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.words.Saying;
import app.shotloom.shots.ShotEvent.ShotRevised;
import app.shotloom.shots.internal.ShotRepository;
import app.shotloom.shots.internal.StoredShot;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a shot says, and which take the board uses of it. */
@Order(40)
@Component
class ShotFacets implements FacetOwner {

    static final String SHOT = "shot";
    static final String ARRIVED = "takes";
    private static final String CHOSEN = "chosenTake";

    private final ShotRepository rows;
    private final Shots shots;
    private final Takes takes;
    private final Boards boards;
    private final ShotOrder order;
    private final ApplicationEventPublisher events;

    ShotFacets(ShotRepository rows, Shots shots, Takes takes, Boards boards, ShotOrder order, ApplicationEventPublisher events) {
        this.rows = rows;
        this.shots = shots;
        this.takes = takes;
        this.boards = boards;
        this.order = order;
        this.events = events;
    }

    static Facet chosen(ShotId shot) {
        return new Facet(SHOT, shot.value(), CHOSEN);
    }

    private static Facet facet(ShotId shot, ShotField field) {
        return new Facet(SHOT, shot.value(), field.key());
    }

    @EventListener
    void on(ShotRevised event) {
        events.publishEvent(Change.of(event.board(), facet(event.shot(), event.field()), event.before(), event.after()));
    }

    @Override
    public boolean owns(Facet facet) {
        return facet.subject().equals(SHOT) && (facet.aspect().equals(CHOSEN) || facet.aspect().equals(ARRIVED) || field(facet).isPresent());
    }

    private static Optional<ShotField> field(Facet facet) {
        return Arrays.stream(ShotField.values()).filter(field -> field.key().equals(facet.aspect())).findFirst();
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Facet, String> of(BoardId board) {
        boards.requireView(board);
        Map<Facet, String> all = new HashMap<>();
        for (StoredShot stored : rows.findByBoard(board.value())) {
            Shot shot = stored.read();
            for (ShotField field : ShotField.values()) {
                all.put(facet(shot.id(), field), shot.value(field));
            }
            all.put(chosen(shot.id()), chosenIn(shot));
        }
        return all;
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable String now(Facet facet) {
        return rows.findById(facet.target())
                .map(StoredShot::read)
                .map(shot -> field(facet).map(shot::value).orElseGet(() -> chosenIn(shot)))
                .orElse(null);
    }

    private static String chosenIn(Shot shot) {
        return shot.chosenTake() == null ? "" : shot.chosenTake().toString();
    }

    @Override
    @Transactional
    public void hold(BoardId board, Facet facet) {
        order.staysPlaced(new ShotId(facet.target()));
        rows.lock(facet.target());
    }

    @Override
    @Transactional
    public void write(BoardId board, Facet facet, @Nullable String value) {
        String wanted = value == null ? "" : value;
        ShotId shot = new ShotId(facet.target());
        Optional<ShotField> field = field(facet);
        if (field.isPresent()) {
            String base = shots.of(shot).value(field.get());
            if (shots.revise(shot, field.get(), base, wanted) instanceof Revision.Overtaken) {
                throw new Refusal.Overtaken(Saying.of("shared.refused.being-written"));
            }
        } else if (!wanted.isEmpty()) {
            takes.choose(new TakeId(UUID.fromString(wanted)));
        }
    }

    /** Takes stay as they are, whatever version one goes back to. */
    @Override
    public boolean isOfVersions(Facet facet) {
        return !facet.aspect().equals(CHOSEN);
    }

    @Override
    public String words(Facet facet, String value) {
        return field(facet).map(field -> FieldWords.of(field, value)).orElse("");
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable String picture(Facet facet, String value) {
        boolean take = facet.aspect().equals(CHOSEN) || facet.aspect().equals(ARRIVED);
        return take && !value.isEmpty() ? takes.posterOf(new TakeId(UUID.fromString(value))).orElse(null) : null;
    }

    @Override
    public boolean isTyped(Facet facet) {
        return isText(facet) || facet.aspect().equals(ShotField.DURATION.key());
    }

    @Override
    public boolean isText(Facet facet) {
        return field(facet).filter(ShotField::isLong).isPresent();
    }
}
