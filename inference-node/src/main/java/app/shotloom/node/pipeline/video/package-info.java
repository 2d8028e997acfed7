/** From frames to a clip. */
@NullMarked
package app.shotloom.node.pipeline.video;

import org.jspecify.annotations.NullMarked;
