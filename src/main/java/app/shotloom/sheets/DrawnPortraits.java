package app.shotloom.sheets;

import app.shotloom.board.BoardId;
import app.shotloom.cast.CharacterId;
import app.shotloom.cast.Portraits;
import app.shotloom.media.MediaId;
import app.shotloom.sheets.internal.Drawings;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The face, or else the first picture, of each sheet that was drawn. */
@Component
class DrawnPortraits implements Portraits {

    private final Drawings drawings;

    DrawnPortraits(Drawings drawings) {
        this.drawings = drawings;
    }

    @Override
    public Map<CharacterId, MediaId> of(BoardId board) {
        return drawings.portraits(board);
    }
}
