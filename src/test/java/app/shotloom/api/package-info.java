/** Journeys of scripts: the API from outside, against the running product. */
@NullMarked
package app.shotloom.api;

import org.jspecify.annotations.NullMarked;
