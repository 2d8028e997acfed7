/** Keeps what was drawn of each sheet, and decides what a node is asked to draw. */
@NullMarked
package app.shotloom.sheets.internal;

import org.jspecify.annotations.NullMarked;
