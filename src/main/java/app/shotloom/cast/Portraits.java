package app.shotloom.cast;

import app.shotloom.board.BoardId;
import app.shotloom.media.MediaId;
import java.util.Map;

/** Pictures of those on sheets, from whoever draws them: shown small where a sheet has no reference picture. */
public interface Portraits {

    /** Of the sheets that have one; who may look is checked before. */
    Map<CharacterId, MediaId> of(BoardId board);
}
