/** The cast of a board: sheets of characters, props and locations that save as one types, with reference pictures. */
@ApplicationModule(
        allowedDependencies = {"shared", "identity", "live", "media", "board", "board :: canvas", "cast", "cast :: page", "text", "text :: ui"})
@NullMarked
package app.shotloom.cast.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
