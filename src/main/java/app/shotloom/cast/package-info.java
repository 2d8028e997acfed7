/** The cast: sheets of how the characters, props and locations of a board look, with reference images. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "media", "live", "board", "board :: change", "text"})
@NullMarked
package app.shotloom.cast;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
