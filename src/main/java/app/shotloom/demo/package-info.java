/** What {@code --demo} adds to an empty data folder: a team of three, and a sample board rendered like any other. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "board", "cast", "shots", "render", "local"})
@NullMarked
package app.shotloom.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
