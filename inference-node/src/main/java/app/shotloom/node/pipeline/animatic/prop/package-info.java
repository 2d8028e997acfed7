/** Animals and things as models: what they are drawn by, how large they are, how they move and what becomes of them. */
@NullMarked
package app.shotloom.node.pipeline.animatic.prop;

import org.jspecify.annotations.NullMarked;
