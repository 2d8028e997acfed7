/** What becomes of animals and things: colours, materials, and states that come over time and stay. */
@NullMarked
package app.shotloom.node.pipeline.animatic.prop.effect;

import org.jspecify.annotations.NullMarked;
