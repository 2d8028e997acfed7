/** Every push rule in one place: topics, conflation, and who is here. */
@ApplicationModule(allowedDependencies = {"shared", "identity"})
@NullMarked
package app.shotloom.live;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
