/** How shots, takes and undecided edits are kept. */
@NullMarked
package app.shotloom.shots.internal;

import org.jspecify.annotations.NullMarked;
