/** The director: turns a brief into who is where when, how large, facing which way, holding what and doing what. */
@NullMarked
package app.shotloom.node.pipeline.animatic.direction;

import org.jspecify.annotations.NullMarked;
