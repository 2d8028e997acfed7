/** Yjs run inside the server, and what is stored of texts. */
@NullMarked
package app.shotloom.text.internal;

import org.jspecify.annotations.NullMarked;
