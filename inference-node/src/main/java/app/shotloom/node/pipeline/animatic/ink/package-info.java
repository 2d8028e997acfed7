/** Paper, ink and wash: everything that touches pixels, and the one hand that all drawings are drawn by. */
@NullMarked
package app.shotloom.node.pipeline.animatic.ink;

import org.jspecify.annotations.NullMarked;
