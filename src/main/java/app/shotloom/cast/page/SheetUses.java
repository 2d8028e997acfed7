package app.shotloom.cast.page;

import app.shotloom.board.BoardId;
import app.shotloom.board.ShotId;
import app.shotloom.cast.CharacterId;
import app.shotloom.live.News;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Knows which shots show which sheets, for the cast page to say where each is used. */
public interface SheetUses {

    /**
     * What one shot shows.
     *
     * @param poster path of the picture that the board uses, or null
     */
    record Shows(Set<CharacterId> sheets, @Nullable String poster) {}

    /** All shots of a board that show one, read at once. */
    Map<ShotId, Shows> of(BoardId board);

    /** The same of these shots; those that show none are missing. */
    Map<ShotId, Shows> of(BoardId board, Collection<ShotId> shots);

    /** The shots that show something else after this news. */
    Set<ShotId> touched(List<News> news);
}
