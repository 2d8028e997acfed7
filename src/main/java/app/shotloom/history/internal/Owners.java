package app.shotloom.history.internal;

import app.shotloom.board.BoardId;
import app.shotloom.board.change.Facet;
import app.shotloom.board.change.FacetOwner;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Who keeps what. */
@Component
public class Owners {

    private final List<FacetOwner> owners;

    Owners(List<FacetOwner> owners) {
        this.owners = owners;
    }

    /** Nobody for what belonged to a feature that is gone. */
    public Optional<FacetOwner> of(Facet facet) {
        return owners.stream().filter(owner -> owner.owns(facet)).findFirst();
    }

    /** Whose turn it is when several are held: the same order everywhere, or two people could wait for each other. */
    int turn(Facet facet) {
        return of(facet).map(owners::indexOf).orElse(-1);
    }

    /** All that a board is made of now; asks whether one may look. */
    public Map<Facet, String> now(BoardId board) {
        Map<Facet, String> all = new HashMap<>();
        owners.forEach(owner -> all.putAll(owner.of(board)));
        return all;
    }
}
