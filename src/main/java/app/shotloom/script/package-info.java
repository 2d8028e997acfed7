/** The screenplay beside the board: read from files, broken down to scenes and shots as a proposal, and kept as it was written. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "live", "board", "cast", "shots"})
@NullMarked
package app.shotloom.script;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
