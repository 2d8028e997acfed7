/** How boards, scenes and the order of shots are kept. */
@NullMarked
package app.shotloom.board.internal;

import org.jspecify.annotations.NullMarked;
