/** The brief beside each shot: caption, staging plan, beats and what else was understood, all of it set right in place. */
@ApplicationModule(
        allowedDependencies = {"shared", "identity", "live", "media", "board", "board :: canvas", "shots", "brief"})
@NullMarked
package app.shotloom.brief.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
