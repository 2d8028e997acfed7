package app.shotloom.exchange;

import app.shotloom.board.BoardId;
import app.shotloom.exchange.document.BoardBuilder;
import app.shotloom.exchange.document.BoardScribe;
import app.shotloom.exchange.document.DocumentCheck;
import app.shotloom.identity.TeamId;
import app.shotloom.media.MediaId;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Boards written down, and boards made of what was written down. */
@Service
public class BoardDocuments {

    private final BoardScribe scribe;
    private final BoardBuilder builder;

    BoardDocuments(BoardScribe scribe, BoardBuilder builder) {
        this.scribe = scribe;
        this.builder = builder;
    }

    /** Everything on the board at one moment, whoever edits it meanwhile. */
    @Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
    public BoardDocument of(BoardId board) {
        return scribe.whole(board);
    }

    /**
     * A new board; the document's ids are replaced by new ones.
     *
     * @param media the team's own, by what the document calls them
     * @throws app.shotloom.shared.Refusal.Invalid naming shot and field; nothing is made then
     * @throws app.shotloom.shared.Refusal.NotAllowed for reviewers of the team
     */
    @Transactional
    public BoardId make(TeamId team, BoardDocument document, Map<String, MediaId> media) {
        DocumentCheck.check(document);
        return builder.build(team, document, media);
    }
}
