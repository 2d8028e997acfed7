/** Draws a posed body in its clothes as areas of colour, from any side. */
@NullMarked
package app.shotloom.node.pipeline.animatic.figure.drawing;

import org.jspecify.annotations.NullMarked;
