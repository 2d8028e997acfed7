/** What the node hears from the broker and says to it: the messages of the contract, and the connection. */
@NullMarked
package app.shotloom.node.messaging;

import org.jspecify.annotations.NullMarked;
