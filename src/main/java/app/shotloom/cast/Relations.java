package app.shotloom.cast;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import app.shotloom.board.change.Change;
import app.shotloom.cast.internal.CharacterRepository;
import app.shotloom.cast.internal.CharacterSheet;
import app.shotloom.cast.internal.RelationRepository;
import app.shotloom.cast.internal.StoredRelation;
import app.shotloom.shared.Refusal;
import app.shotloom.shared.Texts;
import app.shotloom.shared.words.Saying;
import java.time.Clock;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the sheets of a board stand to each other, and where. */
@Service
public class Relations {

    static final int MOST = 1_000;

    private final RelationRepository relations;
    private final CharacterRepository sheets;
    private final Boards boards;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Relations(
            RelationRepository relations,
            CharacterRepository sheets,
            Boards boards,
            ApplicationEventPublisher events,
            Clock clock) {
        this.relations = relations;
        this.sheets = sheets;
        this.boards = boards;
        this.events = events;
        this.clock = clock;
    }

    /** Those of a board, the first made first. */
    @Transactional(readOnly = true)
    public List<Relation> of(BoardId board) {
        boards.requireView(board);
        return relationsOf(board);
    }

    /** As {@link #of}; asks for no rights, for work done on nobody's behalf. */
    @Transactional(readOnly = true)
    public List<Relation> relationsOf(BoardId board) {
        return relations.ofBoard(board.value()).stream().map(StoredRelation::read).toList();
    }

    /**
     * @param label in place of what the kind is called; may be empty
     * @param object null where the kind has none
     * @throws Refusal.Invalid when sheets of these kinds cannot stand so to each other
     */
    @Transactional
    public RelationId add(CharacterId subject, RelationKind kind, String label, @Nullable CharacterId object, Reach where) {
        CharacterSheet one = find(subject);
        BoardId board = boardOf(one);
        boards.requireEdit(board);
        check(board, one, kind, object == null ? null : find(object));
        checkPlaces(board, where);
        if (relations.ofBoard(board.value()).size() >= MOST) {
            throw new Refusal.Invalid("relation", Saying.of("cast.refused.relations", "most", MOST));
        }
        String said = Texts.clean("label", label, Relation.LONGEST_LABEL).replace('\n', ' ').strip();
        Relation relation = new Relation(RelationId.next(), board, subject, kind, said, object, where);
        relations.save(new StoredRelation(relation, clock.instant()));
        events.publishEvent(Change.made(board, RelationFacets.RELATION, relation.id().value()));
        changed(board, subject);
        return relation.id();
    }

    /** It holds there from now on. */
    @Transactional
    public void hold(RelationId id, Reach where) {
        StoredRelation relation = editable(id);
        checkPlaces(relation.board(), where);
        Relation before = relation.read();
        relation.hold(where);
        events.publishEvent(RelationFacets.change(before, relation.read()));
        changed(relation.board(), relation.read().subject());
    }

    /** {@link #restore} brings it back. */
    @Transactional
    public void delete(RelationId id) {
        StoredRelation relation = editable(id);
        if (relation.isDeleted()) {
            return;
        }
        relation.delete(clock.instant());
        events.publishEvent(Change.deleted(relation.board(), RelationFacets.RELATION, id.value()));
        changed(relation.board(), relation.read().subject());
    }

    @Transactional
    public void restore(RelationId id) {
        StoredRelation relation = editable(id);
        if (!relation.isDeleted()) {
            return;
        }
        relation.restore();
        events.publishEvent(Change.restored(relation.board(), RelationFacets.RELATION, id.value()));
        changed(relation.board(), relation.read().subject());
    }

    /** It is between these, and holds there: as it was at some time. */
    @Transactional
    void write(RelationId id, CharacterId subject, @Nullable CharacterId object, Reach where) {
        StoredRelation relation = editable(id);
        Relation before = relation.read();
        // a sheet that comes back later may be named already: a relation of one that is gone is not shown
        check(relation.board(), stored(subject), before.kind(), object == null ? null : stored(object));
        relation.join(subject, object);
        relation.hold(where);
        events.publishEvent(RelationFacets.change(before, relation.read()));
        changed(relation.board(), subject);
    }

    private StoredRelation editable(RelationId id) {
        BoardId board = relations.findById(id.value()).orElseThrow(Relations::none).board();
        boards.requireEdit(board);
        return relations.lock(id.value()).orElseThrow(Relations::none);
    }

    private void check(BoardId board, CharacterSheet subject, RelationKind kind, @Nullable CharacterSheet other) {
        boolean fits = kind.isOf(subject.read().kind());
        if (other != null) {
            fits &= kind.isTo(other.read().kind()) && !other.id().equals(subject.id()) && board.equals(other.board());
        } else {
            fits &= !kind.hasObject();
        }
        if (!fits) {
            throw new Refusal.Invalid("relation", Saying.of("cast.refused.relation"));
        }
    }

    /** Of that very board: what is said of one never shows what is on another. */
    private void checkPlaces(BoardId board, Reach where) {
        for (SceneId scene : where.scenes()) {
            require(boards.boardOf(scene).equals(board), "scene");
        }
        for (ShotId shot : where.shots()) {
            require(boards.boardOf(shot).equals(board), "shot");
        }
    }

    private static void require(boolean there, String what) {
        if (!there) {
            throw new Refusal.NotFound(what);
        }
    }

    private CharacterSheet find(CharacterId id) {
        CharacterSheet sheet = stored(id);
        if (sheet.isDeleted()) {
            throw new Refusal.NotFound("character");
        }
        return sheet;
    }

    private CharacterSheet stored(CharacterId id) {
        return sheets.findById(id.value()).orElseThrow(() -> new Refusal.NotFound("character"));
    }

    private static BoardId boardOf(CharacterSheet sheet) {
        BoardId board = sheet.board();
        if (board == null) {
            throw new Refusal.NotFound("character");
        }
        return board;
    }

    private void changed(BoardId board, CharacterId subject) {
        events.publishEvent(new CharacterChanged(board, subject));
    }

    private static Refusal none() {
        return new Refusal.NotFound("relation");
    }
}
