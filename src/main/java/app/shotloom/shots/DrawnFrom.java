package app.shotloom.shots;

import app.shotloom.board.ShotId;
import app.shotloom.shared.words.Saying;
import java.util.Collection;
import java.util.Map;

/** Something else than the shot, its board and its sheets that pictures of shots are drawn from. Asks for no rights. */
public interface DrawnFrom {

    /** As in the reasons of {@link OutOfDate}. */
    String what();

    /** Why a take is out of date when this has changed. */
    Saying why();

    /**
     * Whether it follows from the words of the shot as well. It is a reason only where nothing else is, and where it was
     * known when the picture was asked for.
     */
    default boolean followsWords() {
        return false;
    }

    /** By shot, what differs whenever this does; nothing for shots that have none of it. */
    Map<ShotId, String> prints(Collection<ShotId> shots);
}
