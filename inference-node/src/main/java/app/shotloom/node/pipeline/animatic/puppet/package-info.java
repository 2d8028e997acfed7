/** What directs and what draws agree on here: models that can be drawn, and the moments they are shown in. */
@NullMarked
package app.shotloom.node.pipeline.animatic.puppet;

import org.jspecify.annotations.NullMarked;
