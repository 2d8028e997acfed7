/** The body as a thing in space: its proportions, the pose it takes and where that puts its joints. */
@NullMarked
package app.shotloom.node.pipeline.animatic.figure.body;

import org.jspecify.annotations.NullMarked;
