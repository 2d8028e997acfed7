/** The camera of a shot, how it projects the stage, and the stage that lays the set, the shadows and the players down. */
@NullMarked
package app.shotloom.node.pipeline.animatic.camera;

import org.jspecify.annotations.NullMarked;
