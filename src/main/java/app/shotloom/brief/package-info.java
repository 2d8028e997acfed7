/** The brief of each shot: kept, shown, corrected, and followed from shot to shot. A node reads the words. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "live", "board", "cast", "shots"})
@NullMarked
package app.shotloom.brief;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
