/** The queue of renders: jobs, outbox, messages to and from the nodes, previews. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "media", "live", "board", "cast", "shots", "brief"})
@NullMarked
package app.shotloom.render;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
