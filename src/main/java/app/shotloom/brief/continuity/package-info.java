/** Follows people and things from shot to shot of a scene: what stays so, and what cannot be. */
@NullMarked
package app.shotloom.brief.continuity;

import org.jspecify.annotations.NullMarked;
