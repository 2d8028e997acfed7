/** Where a shot happens: skies, grounds, rooms, and the light and weather on them. */
@NullMarked
package app.shotloom.node.pipeline.animatic.setting;

import org.jspecify.annotations.NullMarked;
