/** The cast of a board: character sheets that save as one types, with reference pictures. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "live", "media", "board", "board :: canvas", "cast"})
@NullMarked
package app.shotloom.cast.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
