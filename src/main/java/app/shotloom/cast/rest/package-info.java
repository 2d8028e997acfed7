/** The cast over HTTP. */
@NullMarked
package app.shotloom.cast.rest;

import org.jspecify.annotations.NullMarked;
