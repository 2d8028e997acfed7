/** The frame around every view: layout, themes, error views, push set-up. */
@ApplicationModule(allowedDependencies = {"shared", "identity"})
@NullMarked
package app.shotloom.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
