/** Boards over HTTP. */
@NullMarked
package app.shotloom.board.rest;

import org.jspecify.annotations.NullMarked;
