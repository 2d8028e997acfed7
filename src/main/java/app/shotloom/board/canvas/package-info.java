/** The small interfaces by which features put something on the canvas, so that the canvas need not know them. */
@NamedInterface("canvas")
@NullMarked
package app.shotloom.board.canvas;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
