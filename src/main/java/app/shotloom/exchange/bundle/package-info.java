/** Bundles: zip files of a document and its media, written as a stream and read as if somebody meant harm. */
@NullMarked
package app.shotloom.exchange.bundle;

import org.jspecify.annotations.NullMarked;
