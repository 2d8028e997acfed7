/** What a node draws of the sheets of a cast: everyone from all sides and in all moods, and all of them side by side. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "media", "live", "board", "cast"})
@NullMarked
package app.shotloom.sheets;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
