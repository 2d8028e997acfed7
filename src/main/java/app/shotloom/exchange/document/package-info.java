/** Board documents: read with care, checked, filled from a board and made into one. */
@NullMarked
package app.shotloom.exchange.document;

import org.jspecify.annotations.NullMarked;
