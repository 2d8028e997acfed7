package app.shotloom.shots;

import app.shotloom.board.BoardId;
import app.shotloom.board.change.Facet;
import app.shotloom.board.change.FacetOwner;
import app.shotloom.shots.internal.StoredTake;
import app.shotloom.shots.internal.TakeRepository;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Which takes are there, and which are approved. A version of a board leaves all of that as it is. */
@Order(30)
@Component
class TakeFacets implements FacetOwner {

    static final String TAKE = "take";

    private final TakeRepository rows;
    private final Takes takes;

    TakeFacets(TakeRepository rows, Takes takes) {
        this.rows = rows;
        this.takes = takes;
    }

    static Facet approval(TakeId take) {
        return new Facet(TAKE, take.value(), "approval");
    }

    @Override
    public boolean owns(Facet facet) {
        return facet.subject().equals(TAKE);
    }

    @Override
    public Map<Facet, String> of(BoardId board) {
        return Map.of();
    }

    @Override
    @Transactional(readOnly = true)
    public @Nullable String now(Facet facet) {
        return rows.findById(facet.target()).map(take -> now(facet, take)).orElse(null);
    }

    private static String now(Facet facet, StoredTake take) {
        if (facet.isExistence()) {
            return take.isDeleted() ? Facet.GONE : Facet.HERE;
        }
        return Boolean.toString(take.isApproved());
    }

    @Override
    @Transactional
    public void write(BoardId board, Facet facet, @Nullable String value) {
        TakeId take = new TakeId(facet.target());
        if (facet.isExistence()) {
            if (Facet.HERE.equals(value)) {
                takes.restore(take);
            } else {
                takes.delete(take);
            }
        } else if (Boolean.parseBoolean(value)) {
            takes.approve(take);
        } else {
            takes.withdrawApproval(take);
        }
    }
}
