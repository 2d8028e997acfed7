package app.shotloom.cast;

import app.shotloom.board.BoardId;
import java.util.Collection;
import java.util.List;

/** Keeps texts of boards that speak of sheets, and rewrites them when a sheet is called something else. */
public interface Wording {

    /**
     * A text of a board.
     *
     * @param place where it stands, known to whoever keeps it
     * @param spoken whether it is dialogue, where a line may begin with the name of its speaker in capitals
     */
    record Text(String place, String words, boolean spoken) {}

    /** One that was rewritten. */
    record Change(String place, String before, String after) {}

    /** The texts of a board in which one of these words stands, in any case, whether or not it means somebody there. */
    List<Text> with(BoardId board, Collection<String> words);

    /** Puts another text in the place of some, if it still says {@code before} there; answers what was written. */
    List<Change> write(BoardId board, List<Change> changes);
}
