/** Stored files by URL, to those who may see them. */
@NullMarked
package app.shotloom.media.rest;

import org.jspecify.annotations.NullMarked;
