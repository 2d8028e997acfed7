/** The pages of boards: the list, and the canvas with its wall, inspector and bar. Features come in through the canvas SPI. */
@ApplicationModule(allowedDependencies = {"shared", "identity", "live", "board", "board :: canvas"})
@NullMarked
package app.shotloom.board.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
