/** The order of scenes and shots, who may see and change a board, and the canvas with its panels. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "live"})
@NullMarked
package app.shotloom.board;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
