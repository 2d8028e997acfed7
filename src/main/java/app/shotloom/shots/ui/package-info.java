/** What a shot says and its takes, on the canvas: parts of tiles, panels of the inspector, and Play. */
@ApplicationModule(
        allowedDependencies = {"shared", "identity", "live", "media", "board", "board :: canvas", "cast", "cast :: page", "shots", "text", "text :: ui"})
@NullMarked
package app.shotloom.shots.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
