/** Renders over HTTP: the API, previews, the stream of a board's events, and the links that nodes follow. */
@NullMarked
package app.shotloom.render.rest;

import org.jspecify.annotations.NullMarked;
