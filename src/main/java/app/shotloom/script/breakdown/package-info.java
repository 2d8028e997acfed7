/** Breaks a screenplay down to scenes and shots, with an estimate of how long each takes. */
@NamedInterface("breakdown")
@NullMarked
package app.shotloom.script.breakdown;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
