/** The storyboard artist: draws a brief as an animatic, in vector shapes, with no model weights and no GPU. */
@NullMarked
package app.shotloom.node.pipeline.animatic;

import org.jspecify.annotations.NullMarked;
