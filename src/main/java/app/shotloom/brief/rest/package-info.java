/** Briefs, their corrections, and the continuity of scenes over HTTP. */
@NullMarked
package app.shotloom.brief.rest;

import org.jspecify.annotations.NullMarked;
