/** Requests for sheets to the nodes, and what comes of them, by the contract in {@code inference-node/contract}. */
@NullMarked
package app.shotloom.sheets.messaging;

import org.jspecify.annotations.NullMarked;
