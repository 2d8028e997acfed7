/** History, undo and versions over HTTP. */
@NullMarked
package app.shotloom.history.rest;

import org.jspecify.annotations.NullMarked;
