/** Beginning boards with templates, bringing bundles and shot lists in, and the menu that takes a board out. */
@ApplicationModule(allowedDependencies = {"shared", "board", "board :: canvas", "shots", "exchange"})
@NullMarked
package app.shotloom.exchange.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
