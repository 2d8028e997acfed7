/** People: a figure built from a character sheet, and the poses it takes. */
@NullMarked
package app.shotloom.node.pipeline.animatic.figure;

import org.jspecify.annotations.NullMarked;
