/** Images and clips in a folder (or another store), re-encoded on the way in, served with ranges and access checks. */
@ApplicationModule(allowedDependencies = {"shared", "identity"})
@NullMarked
package app.shotloom.media;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
