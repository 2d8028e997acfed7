/** What everybody did on a board: undo and redo of one's own, the history, and versions to go back to. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "live", "board", "board :: change"})
@NullMarked
package app.shotloom.history;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
