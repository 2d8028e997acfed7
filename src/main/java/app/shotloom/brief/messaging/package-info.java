/** Words to the nodes, briefs from them, by the contract in {@code inference-node/contract}. */
@NullMarked
package app.shotloom.brief.messaging;

import org.jspecify.annotations.NullMarked;
