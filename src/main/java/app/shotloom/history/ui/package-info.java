/** Undo and redo in the bar, the history of a board, and versions beside what is there now. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "live", "board", "board :: canvas", "board :: change", "history"})
@NullMarked
package app.shotloom.history.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
