package app.shotloom.board.canvas;

import app.shotloom.board.ShotId;
import com.vaadin.flow.component.Component;
import java.util.Collection;
import java.util.Map;
import java.util.function.BiConsumer;

/** What features show of the shots of one open board. */
public interface Faces {

    /** What is known of these shots now; of those nobody on the page has asked for before, it is read. */
    Map<ShotId, Collection<Face>> of(Collection<ShotId> shots);

    /** Hears every face that changes of shots that were asked for, for as long as the component is attached. */
    void listen(Component whileAttached, BiConsumer<ShotId, Face> reader);
}
