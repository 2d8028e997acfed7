package app.shotloom.shots;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.identity.Membership;
import app.shotloom.identity.Memberships;
import app.shotloom.identity.TeamId;
import app.shotloom.shots.internal.ShotFinder;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Finds shots by what they say, over all boards of one's teams. */
@Service
public class ShotSearch {

    /** A shot that was found; {@code heading} is empty where nobody named its scene. */
    public record Found(BoardId board, String boardTitle, ShotId shot, String heading, String prompt) {}

    private static final int MOST = 20;

    private final ShotFinder finder;
    private final Memberships memberships;

    ShotSearch(ShotFinder finder, Memberships memberships) {
        this.finder = finder;
        this.memberships = memberships;
    }

    /** The shots that say words beginning with each of these, those of the last changed boards first; at most 20. */
    @Transactional(readOnly = true)
    public List<Found> find(String words) {
        List<UUID> teams = memberships.mine().stream().map(Membership::team).map(TeamId::value).toList();
        return teams.isEmpty() ? List.of() : finder.find(teams, words, MOST);
    }
}
