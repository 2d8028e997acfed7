/** Animals of our own: bodies put together from measured parts, with gaits, flight, swimming and what animals do. */
@NullMarked
package app.shotloom.node.pipeline.animatic.prop.creature;

import org.jspecify.annotations.NullMarked;
