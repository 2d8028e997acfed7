/** The arrows that storyboard artists draw on a frame: where people and things go, and what the camera does. */
@NullMarked
package app.shotloom.node.pipeline.animatic.notation;

import org.jspecify.annotations.NullMarked;
