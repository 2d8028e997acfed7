package app.shotloom.board.canvas;

import app.shotloom.board.ShotId;
import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;

/**
 * What features show of the shots of one open board. Only shots that some part of the page has on show are read and kept up to
 * date: what is far from the window costs nothing.
 */
public interface Faces {

    /** What is known of these shots now; what is not known is read, but for what {@linkplain TileFace#waits() waits}. */
    Map<ShotId, Collection<Face>> of(Collection<ShotId> shots);

    /**
     * This part of the page shows these shots from now on, and no others. Those that nobody showed before are read, and
     * whoever listens hears of them before this returns; of what waits, when the page rests.
     */
    void show(Component part, Set<ShotId> shots);

    /** Hears every face that comes or changes, for as long as the component is attached. */
    void listen(Component whileAttached, BiConsumer<ShotId, Face> reader);
}
