/** What changes on a board, told by whoever keeps it in a form that can be written down, walked back and undone. */
@NamedInterface("change")
@NullMarked
package app.shotloom.board.change;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
