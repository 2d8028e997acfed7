/** Compares a script with what it said before, passage by passage. */
@NamedInterface("comparison")
@NullMarked
package app.shotloom.script.comparison;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
