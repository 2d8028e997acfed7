package app.shotloom.cast;

import app.shotloom.board.BoardId;
import app.shotloom.board.Boards;
import app.shotloom.board.SceneId;
import app.shotloom.board.ShotId;
import app.shotloom.board.change.Change;
import app.shotloom.board.change.Facet;
import app.shotloom.board.change.FacetOwner;
import app.shotloom.cast.internal.RelationRepository;
import app.shotloom.cast.internal.StoredRelation;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which relations a board has, between whom, and where they hold. */
@Order(16)
@Component
class RelationFacets implements FacetOwner {

    static final String RELATION = "relation";
    private static final String SENTENCE = "sentence";
    private static final String NONE = "-";

    private final RelationRepository rows;
    private final Relations relations;
    private final Boards boards;

    RelationFacets(RelationRepository rows, Relations relations, Boards boards) {
        this.rows = rows;
        this.relations = relations;
        this.boards = boards;
    }

    static Change change(Relation before, Relation after) {
        return Change.of(after.board(), new Facet(RELATION, after.id().value(), SENTENCE), sentence(before), sentence(after));
    }

    /** Subject, object, scenes and shots, each by its id. */
    private static String sentence(Relation relation) {
        CharacterId object = relation.object();
        return String.join(
                " ",
                relation.subject().toString(),
                object == null ? NONE : object.toString(),
                ids(relation.where().scenes().stream().map(SceneId::value)),
                ids(relation.where().shots().stream().map(ShotId::value)));
    }

    private static String ids(Stream<UUID> places) {
        String all = places.map(UUID::toString).collect(Collectors.joining(","));
        return all.isEmpty() ? NONE : all;
    }

    private static List<UUID> ids(String places) {
        return places.equals(NONE) ? List.of() : Arrays.stream(places.split(",")).map(UUID::fromString).toList();
    }

    @Override
    public boolean owns(Facet facet) {
        return facet.subject().equals(RELATION) && (facet.isExistence() || facet.aspect().equals(SENTENCE));
    }

    @Override
    @Transactional(readOnly = true)
    public Map<Facet, String> of(BoardId board) {
        boards.requireView(board);
        Map<Facet, String> all = new HashMap<>();
        for (StoredRelation stored : rows.findByBoard(board.value())) {
            UUID id = stored.read().id().value();
            all.put(Facet.existence(RELATION, id), existence(stored));
            all.put(new Facet(RELATION, id, SENTENCE), sentence(stored.read()));
        }
        return all;
    }

    private static String existence(StoredRelation relation) {
        return relation.isDeleted() ? Facet.GONE : Facet.HERE;
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable String now(Facet facet) {
        return rows.findById(facet.target())
                .map(stored -> facet.isExistence() ? existence(stored) : sentence(stored.read()))
                .orElse(null);
    }

    @Override
    @Transactional
    public void write(BoardId board, Facet facet, @Nullable String value) {
        RelationId id = new RelationId(facet.target());
        if (!facet.isExistence()) {
            String[] parts = (value == null ? "" : value).split(" ");
            CharacterId object = parts[1].equals(NONE) ? null : new CharacterId(UUID.fromString(parts[1]));
            Reach where = new Reach(
                    ids(parts[2]).stream().map(SceneId::new).toList(), ids(parts[3]).stream().map(ShotId::new).toList());
            relations.write(id, new CharacterId(UUID.fromString(parts[0])), object, where);
        } else if (Facet.HERE.equals(value)) {
            relations.restore(id);
        } else {
            relations.delete(id);
        }
    }
}
