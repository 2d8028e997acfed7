/** A board's own data out and in: documents, bundles, shot lists, templates, and what is copied between boards. */
@ApplicationModule(
        allowedDependencies = {"shared", "identity", "media", "board", "cast", "shots", "brief", "script", "render"})
@NullMarked
package app.shotloom.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
