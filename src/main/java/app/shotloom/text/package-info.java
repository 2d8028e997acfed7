/** Texts that several people write in at once and that merge letter by letter, whoever was away for a while included. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "live"})
@NullMarked
package app.shotloom.text;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
