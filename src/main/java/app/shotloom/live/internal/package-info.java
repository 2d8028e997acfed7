/** How news travels: mailboxes that conflate, the wire between replicas, and the hand-over to a user interface. */
@NullMarked
package app.shotloom.live.internal;

import org.jspecify.annotations.NullMarked;
