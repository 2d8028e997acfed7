/** The journal: written with every change, read to undo one's own and to see what was. */
@NullMarked
package app.shotloom.history.internal;

import org.jspecify.annotations.NullMarked;
