/** Messages to and from the nodes. The records follow {@code inference-node/contract}, and a test holds them to it. */
@NullMarked
package app.shotloom.render.messaging;

import org.jspecify.annotations.NullMarked;
