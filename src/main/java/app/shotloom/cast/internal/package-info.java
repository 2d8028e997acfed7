/** How character sheets are kept. */
@NullMarked
package app.shotloom.cast.internal;

import org.jspecify.annotations.NullMarked;
