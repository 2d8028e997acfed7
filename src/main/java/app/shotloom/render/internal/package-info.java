/** The life of a render job: its row, the outbox, what nodes may do with it, and what is known of it while it runs. */
@NullMarked
package app.shotloom.render.internal;

import org.jspecify.annotations.NullMarked;
