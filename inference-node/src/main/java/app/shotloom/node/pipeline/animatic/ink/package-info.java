/** Paper, lines and washes: everything that touches pixels, and the hand of each look that all drawings are drawn by. */
@NullMarked
package app.shotloom.node.pipeline.animatic.ink;

import org.jspecify.annotations.NullMarked;
