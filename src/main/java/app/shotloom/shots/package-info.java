/** What one shot says (its words, camera and length) and its takes. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "media", "live", "board", "board :: change", "cast", "text"})
@NullMarked
package app.shotloom.shots;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
