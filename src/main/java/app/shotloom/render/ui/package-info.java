/** Renders on the canvas: what a tile shows while it is drawn, Render and Stop, and the tray of all that runs. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "live", "board", "board :: canvas", "cast", "cast :: page", "render"})
@NullMarked
package app.shotloom.render.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
